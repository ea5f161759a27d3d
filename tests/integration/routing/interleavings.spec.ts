import { runSchedules } from '../../load/interleavings.ts';
import { expect, test } from '../../testkit/test.ts';

// All pairs of nine commands are run by `load interleavings`; these two have most to do with one another.
const pairs = [['accept', 'assign']] as const;

test('RTE-03: whichever write one stands before, the other leaves what one of the two orders would have left', async ({
  seed,
}) => {
  const { schedules, waits, wrong } = await runSchedules(await seed.stack(), pairs);
  expect(wrong).toEqual([]);
  expect(schedules).toBeGreaterThan(4);
  expect(waits).toBeGreaterThan(0);
}, 120_000);

test('RTE-04: it is seen when a command takes no lock of its conversation', async ({ seed }) => {
  const plant = new URL('../../testkit/planted-unlocked.mjs', import.meta.url).href;
  const stack = await seed.stack({ NODE_OPTIONS: `--import ${plant}` });
  // The version and the places hold, so nobody is served twice; but the second stumbles instead of being told.
  const { wrong } = await runSchedules(stack, pairs);
  expect(wrong.join()).toContain('UNAVAILABLE');
}, 120_000);
