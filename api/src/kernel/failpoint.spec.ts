import { afterEach, expect, it } from 'vitest';
import { configureFailpoints, failpoint } from './failpoint.ts';

afterEach(() => configureFailpoints(undefined));

it('does nothing while no fault is planned', () => {
  expect(failpoint('hints.drop')).toBe(false);
});

it('drops what the plan names and leaves the rest alone', () => {
  configureFailpoints('hints.drop=drop@1,message.after-commit=kill@0');
  expect(failpoint('hints.drop')).toBe(true);
  expect(failpoint('message.after-commit')).toBe(false);
  expect(failpoint('outbox.claim')).toBe(false);
});

it('throws where the plan says so', () => {
  configureFailpoints('outbox.claim=throw');
  expect(() => failpoint('outbox.claim')).toThrow('Failpoint outbox.claim was hit.');
});

it.each(['hints.drop', 'hints.drop=lose@1', 'hints.drop=drop@2', 'Hints=drop@x'])(
  'refuses the malformed plan %s',
  spec => {
    expect(() => configureFailpoints(spec)).toThrow('PARLEY_FAILPOINTS');
  },
);
