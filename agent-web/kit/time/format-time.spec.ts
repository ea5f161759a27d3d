import { daysBetween, formatRelative, formatSpan } from './format-time';

const now = new Date(2026, 10, 22, 13, 0);
const ago = (ms: number) => new Date(now.getTime() - ms);
const minute = 60_000;

it('shows a span in its largest whole unit', () => {
  expect(formatSpan(59_000, 'en')).toBe('');
  expect(formatSpan(3 * minute, 'en')).toBe('3 min');
  expect(formatSpan(119 * minute, 'en')).toBe('1 hr');
  expect(formatSpan(3 * minute, 'zh-CN')).toBe('3分钟');
});

it('is relative under a day, then a date', () => {
  expect(formatRelative(ago(5 * minute), now, 'en')).toBe('5 min');
  expect(formatRelative(new Date(2026, 10, 20), now, 'en')).toBe('Nov 20');
  expect(formatRelative(new Date(2025, 10, 20), now, 'en')).toBe('Nov 20, 2025');
});

it('counts days on the calendar, not in hours', () => {
  expect(daysBetween(new Date(2026, 10, 21, 23, 59), now)).toBe(1);
  expect(daysBetween(new Date(2026, 10, 22, 0, 1), now)).toBe(0);
});
