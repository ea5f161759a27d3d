import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

it('names each variable that is wrong', () => {
  expect(() => readConfig({ PORT: 'http', REDIS_URL: 'localhost' })).toThrow(
    /PORT: .*\n?.*REDIS_URL: must begin with redis:\/\//s,
  );
});

it('makes the demo only on an embedded database that nobody else can reach', () => {
  expect(readConfig({}).wantsDemo).toBe(true);
  expect(readConfig({ HOST: '0.0.0.0' }).wantsDemo).toBe(false);
  expect(readConfig({ DATABASE_URL: 'postgres://owner@db/parley' }).wantsDemo).toBe(false);
});

it('refuses faults on purpose in production', () => {
  expect(() => readConfig({ PARLEY_FAILPOINTS: 'hints.drop=drop@1' })).toThrow(/PARLEY_FAILPOINTS/);
  expect(readConfig({ PARLEY_FAILPOINTS: 'hints.drop=drop@1', NODE_ENV: 'test' }).failpoints).toBe(
    'hints.drop=drop@1',
  );
});
