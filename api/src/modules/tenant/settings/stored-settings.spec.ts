import { expect, it } from 'vitest';
import { InputCheck } from '../../../kernel/errors/invalid-input.ts';
import { changed, complete, different } from './stored-settings.ts';

it('M-12: what is stored and does not fit any more is as in a new tenant', () => {
  const settings = complete({ timers: { inactive: { afterMs: -1, isOn: false } }, gone: true });
  expect(settings.timers.inactive).toMatchObject({ afterMs: 86_400_000, isOn: false });
  expect(different(settings)).toEqual({ timers: { inactive: { isOn: false } } });
});

it('M-12: every time may be 10 seconds to 30 days, nothing else', () => {
  const wrong = [9_999, 30 * 86_400_000 + 1, 10_000.5];
  for (const afterMs of wrong) {
    const check = new InputCheck('en');
    changed(complete({}), { timers: { slowAnswer: { afterMs } } }, check);
    expect(check.error?.fields[0]?.path).toBe('timers.slowAnswer.afterMs');
  }
});

it('M-20: a level with its stock name given back is stored without one', () => {
  const levels = [5, 4, 3, 2, 1].map(score => ({ score, tags: [], isMultiple: false }));
  const named = levels.map(level => (level.score === 5 ? { ...level, name: '非常满意' } : level));
  const check = new InputCheck('en');
  const settings = changed(complete({}), { survey: { levels: named } }, check);
  expect(check.error).toBeNull();
  expect(different(settings)).toEqual({});
});
