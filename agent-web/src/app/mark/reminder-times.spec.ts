import { localInput, reminderTime } from './reminder-times';

const now = new Date(2026, 2, 31, 16, 40);

it('A-27: means by a choice what people mean by it, over the end of a month too', () => {
  expect(reminderTime('soon', now)).toEqual(new Date(2026, 2, 31, 17, 0));
  expect(reminderTime('hour', now)).toEqual(new Date(2026, 2, 31, 17, 40));
  expect(reminderTime('tomorrow', now)).toEqual(new Date(2026, 3, 1, 9, 0));
  expect(reminderTime('week', now)).toEqual(new Date(2026, 3, 7, 9, 0));
});

it('writes a moment as the field for it does', () => {
  expect(localInput(now)).toBe('2026-03-31T16:40');
  expect(new Date(localInput(now))).toEqual(now);
});
