import { asOwner } from '../../testkit/database.ts';
import * as desk from '../../testkit/generated/desk.ts';
import type { DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

const dayMs = 86_400_000;
const hour = 3_600_000;
/** Asia/Shanghai is the zone of a new company: eight hours ahead all year. */
const dayOf = (moment: number) => new Date(moment + 8 * hour).toISOString().slice(0, 10);

const asks = async (person: DeskPerson, from: string, to: string) =>
  (await person.run(desk.OwnFiguresDocument, { range: { from, to } })).ownFigures;
/** Yesterday to tomorrow, so that a midnight in between takes nothing out of it. */
const around = (person: DeskPerson) =>
  asks(person, dayOf(Date.now() - dayMs), dayOf(Date.now() + 2 * dayMs));

test('A-24: a transferred conversation is served by two and closed by one; each sees his own part', async ({
  seed,
  stack,
}) => {
  const { agents, visitor } = await seed.tenant({ agents: 2, capacity: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const first = (await agents[0]!.sees(conversation.id)) ? agents[0]! : agents[1]!;
  const second = agents.find(({ id }) => id !== first.id)!;
  await first.says(conversation.id, 'Good morning');
  await guest.says('One more thing');
  await guest.says('And another');
  await first.says(conversation.id, 'A colleague knows more');
  const conversationId = conversation.id;
  await first.run(desk.ConversationTransferDocument, {
    input: { conversationId, agentId: second.id },
  });
  await second.run(desk.TransferAcceptDocument, { input: { conversationId } });
  await second.says(conversationId, 'I take over');
  await second.closes(conversationId);

  expect((await around(first)).total).toMatchObject({
    served: 1,
    legs: 1,
    transferredOut: 1,
    transferredIn: 0,
    closed: 0,
    closedByHimself: 0,
    effectiveShare: null,
    unanswered: 0,
    firstResponse: { count: 1 },
    // Two messages in a row are answered once, from the first.
    response: { count: 2 },
    legDuration: { count: 1 },
    messagesPerConversation: 2,
  });
  const closer = await around(second);
  expect(closer).toMatchObject({ timeZone: 'Asia/Shanghai' });
  expect(closer.total).toMatchObject({
    served: 1,
    transferredIn: 1,
    transferredOut: 0,
    joinedBy: [{ joinedBy: 'TRANSFER', count: 1 }],
    closed: 1,
    closedByHimself: 1,
    effectiveShare: 1,
    firstResponse: { count: 1 },
  });
  expect(closer.total.statusTimes.reduce((sum, { ms }) => sum + ms, 0)).toBe(closer.total.onlineMs);
  expect(closer.days.filter(({ figures }) => figures.firstLoginAt)).toHaveLength(1);

  // The same leg two days ago, at a minute before the company's midnight: it belongs to that day.
  const midnight = Date.parse(`${dayOf(Date.now() - 2 * dayMs)}T00:00:00Z`) - 8 * hour;
  await asOwner(stack.databaseUrl, client =>
    client.query(
      'update app.service_leg set started_at = $1, ended_at = $2, first_response_ms = 70000 where agent_id = $3',
      [new Date(midnight - 60_000), new Date(midnight + 60_000), first.id],
    ),
  );
  const moved = await asks(first, dayOf(midnight - hour), dayOf(midnight + dayMs + hour));
  const figuresOn = (at: number) => moved.days.find(({ day }) => day === dayOf(at))!.figures;
  expect(figuresOn(midnight - hour)).toMatchObject({ served: 1, firstResponse: { count: 0 } });
  expect(figuresOn(midnight + hour)).toMatchObject({
    served: 0,
    transferredOut: 1,
    firstResponse: { count: 1, meanMs: 70_000 },
    legDuration: { meanMs: 120_000 },
  });
  expect(figuresOn(midnight + hour).firstResponse.buckets.map(({ count }) => count)).toEqual([
    0, 0, 0, 1, 0,
  ]);
});

test('A-24: without work figures are empty, not zero; ranges are checked; nothing of ratings is in the type', async ({
  seed,
}) => {
  const { agent, admin } = await seed.tenant({ agents: 1 });
  const { total, days } = await asks(agent, '2026-01-01', '2027-01-01');
  expect(days).toHaveLength(365);
  expect(total).toMatchObject({ served: 0, effectiveShare: null, messagesPerConversation: null });
  expect(total.firstResponse).toMatchObject({ count: 0, meanMs: null });
  for (const [from, to] of [
    ['2026-01-01', '2027-01-03'],
    ['2026-01-02', '2026-01-01'],
    ['x', 'y'],
  ] as const)
    await expect(asks(admin, from, to)).rejects.toThrow('INVALID_INPUT');
  expect(JSON.stringify(total)).not.toMatch(/rating|survey|satisf|score/i);
});
