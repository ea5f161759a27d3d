import { answerThroughKills, isWhole } from '../../load/carrier-kills.ts';
import { deliverRepeatedly } from '../../load/webhooks.ts';
import { expect, test } from '../../testkit/test.ts';

test('DLV-12: a worker killed while it sends loses nothing, sends nothing twice, and keeps the order', async ({
  seed,
}) => {
  const stack = await seed.stack();
  const die = () => stack.api.kill();
  const rise = () => stack.restart();
  const { origin, databaseUrl } = stack;
  const size = { answers: 100, kills: 2, people: 5, pauseMs: 400, isHurried: true };
  const survived = await answerThroughKills({ origin, databaseUrl, die, rise }, size);
  expect(isWhole(survived, size.answers), JSON.stringify(survived)).toBe(true);
});

test('DLV-10: 200 deliveries of 80 messages, at once and in any order, make 80 messages', async ({
  stack,
}) => {
  const size = { distinct: 80, deliveries: 200, people: 8, atOnce: 8 };
  const { rows, messages, refused, failed, times } = await deliverRepeatedly(stack, size);
  expect(times).toHaveLength(200);
  expect({ rows, messages, refused, failed }).toEqual({
    rows: 80,
    messages: 80,
    refused: 0,
    failed: 0,
  });
});
