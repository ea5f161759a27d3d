import { uuidv7 } from '@parley/schema';
import {
  TenantSettingsUpdateDocument,
  VisitorBlockDocument,
} from '../../testkit/generated/desk.ts';
import { VisitorMessageSendDocument } from '../../testkit/generated/visitor.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { attend, none, violations } from '../../testkit/rush.ts';
import { expect, test } from '../../testkit/test.ts';

/** Nobody comes back to his last agent, so that all are newcomers alike. */
const forgetAgents = async (admin: DeskPerson) => {
  const input = { routing: { previousAgentDays: 0 } };
  accepted((await admin.run(TenantSettingsUpdateDocument, { input })).tenantSettingsUpdate);
};

test('Q-02, Q-03, Q-32: of those who come at once each who finds room is served, and the others wait', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 2, capacity: 4 });
  const others = await seed.tenant({ agents: 1, capacity: 1 });
  await attend(tenant);
  await attend(others);
  const guests = await Promise.all(Array.from({ length: 12 }, () => tenant.visitor()));
  const strangers = await Promise.all(Array.from({ length: 3 }, () => others.visitor()));
  const [ours, theirs] = await Promise.all(
    [guests, strangers].map(all => Promise.all(all.map(guest => guest.says('Hello')))),
  );
  const served = (all: typeof ours) =>
    all!.filter(({ conversation }) => conversation.status === 'ACTIVE').length;
  expect([served(ours), served(theirs)]).toEqual([8, 1]);
  expect(new Set(ours!.map(({ conversation }) => conversation.number)).size).toBe(12);
  const logs = await Promise.all(
    ours!.map(({ conversation }) => tenant.admin.reads(conversation.id)),
  );
  for (const log of logs) {
    expect(log.slice(0, 3).map(({ content }) => content.__typename)).toEqual([
      'EventContent',
      'TextContent',
      'EventContent',
    ]);
  }
  expect(await violations(stack.databaseUrl, tenant)).toEqual(none);
});

test('K-02: what one visitor writes at once stands in one conversation, and a repeat answers as before', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  await forgetAgents(admin);
  const guest = await visitor();
  const key = uuidv7();
  const all = await Promise.all([
    guest.says('First', key),
    guest.says('First', key),
    guest.says('Second'),
    guest.says('Third'),
  ]);
  const ids = new Set(all.map(({ conversation }) => conversation.id));
  expect(ids.size).toBe(1);
  const log = await agent.reads([...ids][0]!);
  const texts = log.flatMap(({ content, sender }) =>
    content.__typename === 'TextContent' && sender.kind === 'VISITOR' ? [content.text] : [],
  );
  expect(texts.toSorted()).toEqual(['First', 'Second', 'Third']);
});

test('M-19: who is not let in holds up nobody who comes with him, and begins nothing', async ({
  seed,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 1, capacity: 20 });
  await forgetAgents(admin);
  const blocked = await visitor();
  await blocked.says('Rude words');
  await admin.run(VisitorBlockDocument, { input: { visitorId: blocked.id, reason: 'Abuse' } });
  const others = await Promise.all(Array.from({ length: 6 }, () => visitor()));
  const codes = await Promise.all(
    [blocked, ...others].map(async guest => {
      const input = { clientMessageId: uuidv7(), content: { text: { text: 'Hello' } } };
      return codeOf((await guest.run(VisitorMessageSendDocument, { input })).messageSend);
    }),
  );
  expect(codes).toEqual(['BLOCKED', ...others.map(() => 'MessageSendPayload')]);
  expect((await blocked.conversation())?.status ?? 'CLOSED').toBe('CLOSED');
});
