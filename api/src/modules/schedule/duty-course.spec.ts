import { expect, it } from 'vitest';
import { courseOf } from './duty-course.ts';
import { Duty } from './duty.ts';
import { Weekday } from './schedule.hours.ts';

const hours = {
  timeZone: 'UTC',
  weekly: Object.values(Weekday).map(weekday => ({
    weekday,
    ranges: [{ opens: '09:00', closes: '17:00' }],
  })),
  specialDays: [],
  holidays: [{ date: '2026-01-02', name: null }],
};
const at = (text: string) => new Date(`2026-01-${text}:00Z`);
const course = courseOf(new Duty(hours, at('01T12:00')));
const hour = 3_600_000;

it('Q-21: time on duty passes while on duty', () => {
  expect(course.after(at('01T10:00'), hour)).toEqual(at('01T11:00'));
  expect(course.between(at('01T10:00'), at('01T11:00'))).toBe(hour);
});

it('Q-21: it stands still off duty, over a holiday too, and goes on with the rest', () => {
  expect(course.after(at('01T16:30'), hour)).toEqual(at('03T09:30'));
  expect(course.between(at('01T16:30'), at('03T09:30'))).toBe(hour);
  expect(course.after(at('01T20:00'), hour)).toEqual(at('03T10:00'));
});

it('Q-21: it never passes where nobody is ever on duty', () => {
  const closed = courseOf(new Duty({ ...hours, weekly: [] }, at('01T12:00')));
  expect(closed.after(at('01T10:00'), hour)).toBeNull();
});
