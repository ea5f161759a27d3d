import { expect, it } from 'vitest';
import { uuidv7 } from './uuid.ts';

it('has the form of RFC 9562, version 7', () => {
  expect(uuidv7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const filled = uuidv7(0x017f22e279b0, bytes => bytes.fill(0xff));
  expect(filled).toBe('017f22e2-79b0-7fff-bfff-ffffffffffff');
});

it('sorts by the time it was made', () => {
  expect(uuidv7(1_000) < uuidv7(1_001)).toBe(true);
});
