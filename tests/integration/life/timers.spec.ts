import { asOwner } from '../../testkit/database.ts';
import { InboxDocument, TenantSettingsUpdateDocument } from '../../testkit/generated/desk.ts';
import {
  VisitorMessagesDocument,
  VisitorTypingSetDocument,
} from '../../testkit/generated/visitor.ts';
import { accepted, type DeskPerson, type VisitorPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { timePasses } from '../../testkit/time.ts';

const choose = async (admin: DeskPerson, timers: object) =>
  accepted(
    (await admin.run(TenantSettingsUpdateDocument, { input: { timers } })).tenantSettingsUpdate,
  );

/** The automatic texts of a log, as the visitor gets them. */
async function automatic(guest: VisitorPerson, conversationId: string) {
  const log = await guest.watch(VisitorMessagesDocument, { conversationId, after: 0 });
  return {
    until: async (kind: string) =>
      (await log.until(({ messages }) => messages.automatic === kind, 50_000)).messages,
    kinds: () => log.all.flatMap(({ messages }) => messages.automatic ?? []),
  };
}

test('Q-21: a waiting visitor is reminded, with his number, three times', async ({
  seed,
  stack,
}) => {
  const { visitor } = await seed.tenant({ agents: 1, capacity: 0 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const texts = await automatic(guest, conversation.id);
  await timePasses(stack, conversation.id, 60);
  const first = await texts.until('QUEUE_REMINDER');
  expect(first.content).toMatchObject({ text: expect.stringContaining('you are next') });
  expect(first.sender.kind).toBe('SYSTEM');
  for (const _more of [2, 3]) {
    await timePasses(stack, conversation.id, 120);
    await texts.until('QUEUE_REMINDER');
  }
  await timePasses(stack, conversation.id, 3_600);
  expect((await guest.conversation())?.status).toBe('QUEUED');
  expect(texts.kinds()).toEqual(['QUEUE_REMINDER', 'QUEUE_REMINDER', 'QUEUE_REMINDER']);
});

test('Q-22: a wait that lasts too long ends with a text', async ({ seed, stack }) => {
  const { admin, visitor } = await seed.tenant({ agents: 1, capacity: 0 });
  await choose(admin, {
    queueReminder: { isOn: false },
    queueTimeout: { isOn: true, text: 'Sorry' },
  });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const texts = await automatic(guest, conversation.id);
  await timePasses(stack, conversation.id, 1_800);
  expect((await texts.until('QUEUE_TIMEOUT')).content).toMatchObject({ text: 'Sorry' });
  expect(await guest.conversation()).toBeNull();
  expect(await admin.sees(conversation.id)).toMatchObject({ closeReason: 'QUEUE_TIMEOUT' });
});

test('Q-23: a slow answer is said once a stretch, and the agent’s answer begins a new one', async ({
  seed,
  stack,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const texts = await automatic(guest, conversation.id);
  await guest.says('Anybody?');
  const inbox = await agent.watch<{ inbox: { conversation: { isSlow: boolean } } }, object>(
    `subscription { inbox { conversation { isSlow } } }`,
    {},
  );
  const marked = (isSlow: boolean) =>
    inbox.until(({ inbox: change }) => change.conversation.isSlow === isSlow, 50_000);
  await marked(false);
  await timePasses(stack, conversation.id, 120);
  await texts.until('SLOW_ANSWER');
  await marked(true);
  await timePasses(stack, conversation.id, 600);
  const seen = inbox.all.length;
  await agent.says(conversation.id, 'Here I am');
  await expect
    .poll(() => inbox.all.slice(seen).some(({ inbox: { conversation: talk } }) => !talk.isSlow))
    .toBe(true);
  await guest.says('At last');
  await timePasses(stack, conversation.id, 120);
  await texts.until('SLOW_ANSWER');
  expect(texts.kinds()).toEqual(['SLOW_ANSWER', 'SLOW_ANSWER']);
});

test('Q-24: a silent visitor is asked, typing saves the conversation, silence ends it', async ({
  seed,
  stack,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  await choose(admin, { visitorSilent: { isOn: true } });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const texts = await automatic(guest, conversation.id);
  await agent.says(conversation.id, 'What is your number?');
  await timePasses(stack, conversation.id, 600);
  await texts.until('SILENT_PROMPT');
  const input = { conversationId: conversation.id, isTyping: true };
  await guest.run(VisitorTypingSetDocument, { input });
  await timePasses(stack, conversation.id, 60);
  await timePasses(stack, conversation.id, 540);
  await texts.until('SILENT_PROMPT');
  expect((await guest.conversation())?.status).toBe('ACTIVE');
  const closed = await agent.watch(InboxDocument, {});
  await timePasses(stack, conversation.id, 60);
  await closed.until(({ inbox }) => inbox.conversation.status === 'CLOSED', 50_000);
  expect(await agent.sees(conversation.id)).toMatchObject({ closeReason: 'VISITOR_SILENT' });
});

test('Q-25: a dead conversation ends at once, whoever spoke last', async ({ seed, stack }) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const texts = await automatic(guest, conversation.id);
  await timePasses(stack, conversation.id, 120);
  await texts.until('SLOW_ANSWER');
  await timePasses(stack, conversation.id, 86_400);
  await texts.until('INACTIVE');
  expect(await agent.sees(conversation.id)).toMatchObject({
    status: 'CLOSED',
    closeReason: 'INACTIVE',
  });
});

test('Q-25: a message in time leaves a due timer with nothing to do', async ({ seed, stack }) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  await agent.says(conversation.id, 'Hello');
  await timePasses(stack, conversation.id, 86_000);
  await guest.says('Still here');
  await timePasses(stack, conversation.id, 100);
  // Made due now: it looks, finds that nothing is, and goes on waiting.
  await asOwner(stack.databaseUrl, client =>
    client.query('update app.timer set due_at = now() where subject_id = $1', [conversation.id]),
  );
  await expect
    .poll(() => dueIn(stack.databaseUrl, conversation.id), { timeout: 50_000 })
    .toBeGreaterThan(5);
  expect((await agent.sees(conversation.id))?.status).toBe('ACTIVE');
});

const dueIn = (databaseUrl: string, conversationId: string): Promise<number> =>
  asOwner(databaseUrl, async client => {
    const { rows } = await client.query<{ seconds: string }>(
      `select extract(epoch from due_at - now()) as seconds from app.timer where subject_id = $1`,
      [conversationId],
    );
    return Number(rows[0]?.seconds ?? -1);
  });
