import { uuidv7 } from '@parley/schema';
import { VisitorMessageSendDocument } from '../../testkit/generated/visitor.ts';
import { keepHours } from '../../testkit/hours.ts';
import { accepted } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

const hello = () => ({
  input: { clientMessageId: uuidv7(), content: { text: { text: 'Hello' } } },
});

test('W-24: off duty no conversation begins; the visitor learns when duty does, and keeps his text', async ({
  seed,
}) => {
  const { admin, channel, visitor } = await seed.tenant({ agents: 1 });
  const open = await keepHours(admin, channel.id, 'TICKET');
  const guest = await visitor();
  const message = hello();

  const refused = (await guest.run(VisitorMessageSendDocument, message)).messageSend;

  expect(refused).toMatchObject({ code: 'OFF_DUTY' });
  expect(await guest.conversation()).toBeNull();
  await open(false);
  const sent = accepted((await guest.run(VisitorMessageSendDocument, message)).messageSend);
  expect(sent.conversation).toMatchObject({ status: 'ACTIVE' });
});

test('W-26, Q-28: in mode CHAT he waits, nothing is pushed off duty, picking works, and opening pulls', async ({
  seed,
}) => {
  const { admin, agent, channel, visitor } = await seed.tenant({ agents: 1 });
  const open = await keepHours(admin, channel.id, 'CHAT');
  const [first, second] = [await visitor(), await visitor()];

  const picked = (await first.says('By hand')).conversation;
  const waiting = (await second.says('By opening')).conversation;
  expect([picked.status, waiting.status]).toEqual(['QUEUED', 'QUEUED']);
  await agent.accepts(picked.id);
  expect((await second.conversation())?.status).toBe('QUEUED');

  await open(false);
  await expect
    .poll(async () => (await second.conversation())?.status, { timeout: 5_000 })
    .toBe('ACTIVE');
});
