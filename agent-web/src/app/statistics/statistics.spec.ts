import { durationText } from './duration-text';
import { lastDays } from './periods';

it('A-24: the last days include today', () => {
  const now = new Date(2026, 10, 28, 23, 59);
  expect(lastDays('week', now)).toEqual({ from: '2026-11-22', to: '2026-11-29' });
  expect(lastDays('year', now).from).toBe('2025-11-29');
});

it('A-24: lengths are h:mm:ss, and none is a dash', () => {
  expect(durationText(3_725_400)).toBe('1:02:05');
  expect(durationText(0)).toBe('0:00:00');
  expect(durationText(null)).toBe('–');
});
