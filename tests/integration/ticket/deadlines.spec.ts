import { uuidv7 } from '@parley/schema';
import * as desk from '../../testkit/generated/desk.ts';
import * as visit from '../../testkit/generated/visitor.ts';
import { keepHours } from '../../testkit/hours.ts';
import { accepted, codeOf, type DeskPerson, type VisitorPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { timePassesForTicket } from '../../testkit/time.ts';

const hour = 3_600_000;
const all = { category: null, vipLevel: null };

async function keepDeadlines(admin: DeskPerson, deadlines: desk.TicketDeadlineSettingsInput) {
  const input = { tickets: { deadlines } };
  return (await admin.run(desk.TenantSettingsUpdateDocument, { input })).tenantSettingsUpdate;
}

const leave = async (guest: VisitorPerson, category: string | null = null) => {
  const input = { key: uuidv7(), content: 'Call me', contactName: 'Li', category };
  const { ticketCreate } = await guest.run(visit.TicketCreateDocument, {
    input: { ...input, contactPhone: '13800000000' },
  });
  return accepted(ticketCreate).ticket.id;
};
const look = async (person: DeskPerson, id: string) =>
  (await person.run(desk.TicketDocument, { id })).ticket!;
const comment = (agent: DeskPerson, ticketId: string, status: desk.TicketStatus | null = null) =>
  agent.run(desk.DeskTicketCommentDocument, {
    input: { key: uuidv7(), ticketId, text: 'We will', isInternal: false, status },
  });
const hoursBetween = (from: unknown, to: unknown) =>
  (Date.parse(String(to)) - Date.parse(String(from))) / hour;

async function makeVip(admin: DeskPerson, visitorId: string, vipLevel: number): Promise<void> {
  const input = { name: `VIP ${vipLevel}`, vipLevel };
  const { visitorTag } = accepted(
    (await admin.run(desk.VipTagCreateDocument, { input })).visitorTagCreate,
  );
  await admin.run(desk.VipTagGiveDocument, { input: { visitorId, tagIds: [visitorTag.id] } });
}

test('T-10: tickets have no deadline until the company wants them, then by category and VIP level', async ({
  seed,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 0 });
  const before = await leave(await visitor());
  expect(await look(admin, before)).toMatchObject({ dueAt: null, solutionDueAt: null });

  const rules = [
    { ...all, firstAnswerMs: 4 * hour, solutionMs: 24 * hour },
    { ...all, category: 'Refund', firstAnswerMs: 2 * hour, solutionMs: 8 * hour },
    { ...all, vipLevel: 1, firstAnswerMs: hour, solutionMs: null },
  ];
  accepted(await keepDeadlines(admin, { isOn: true, rules }));
  const targets = async (id: string) => {
    const { createdAt, firstAnswerDueAt, solutionDueAt } = await look(admin, id);
    return [firstAnswerDueAt, solutionDueAt].map(due => due && hoursBetween(createdAt, due));
  };
  expect(await targets(await leave(await visitor()))).toEqual([4, 24]);
  const guest = await visitor();
  const refund = await leave(guest, 'Refund');
  expect(await targets(refund)).toEqual([2, 8]);
  const feed = admin.listen(desk.TicketFeedDocument, {});
  await makeVip(admin, guest.id, 1);
  await feed.until(({ ticketFeed }) => ticketFeed.ticketId === refund);
  expect(await targets(refund)).toEqual([1, null]);
});

test('T-10: deadlines run in working time, and follow it when the hours change', async ({
  seed,
}) => {
  const { admin, channel, visitor } = await seed.tenant({ agents: 0 });
  const shut = await keepHours(admin, channel.id, 'TICKET');
  accepted(
    await keepDeadlines(admin, {
      isOn: true,
      rules: [{ ...all, firstAnswerMs: 4 * hour, solutionMs: null }],
    }),
  );
  const id = await leave(await visitor());
  const { dueAt } = await look(admin, id);
  // Yesterday, today and tomorrow are holidays; the day after has begun for four hours.
  expect(new Date(dueAt!).toISOString().slice(11)).toBe('04:00:00.000Z');

  const feed = admin.listen(desk.TicketFeedDocument, {});
  await shut(false);
  const { ticketFeed } = await feed.until(
    ({ ticketFeed: { ticket } }) => ticket?.id === id && ticket.dueAt !== dueAt,
  );
  const now = await look(admin, id);
  expect(hoursBetween(now.createdAt, ticketFeed.ticket!.dueAt)).toBe(4);
});

test('T-10: an answer meets the first deadline, solving the last; opened again, the time begins anew', async ({
  seed,
  stack,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const rules = [{ ...all, firstAnswerMs: hour, solutionMs: 8 * hour }];
  accepted(await keepDeadlines(admin, { isOn: true, rules }));
  const guest = await visitor();
  const id = await leave(guest);
  accepted(
    (await agent.run(desk.TicketTakeDocument, { input: { ticketId: id } })).ticketTake as never,
  );

  await comment(agent, id);
  const answered = await look(agent, id);
  expect(answered.dueAt).toBe(answered.solutionDueAt);
  await timePassesForTicket(stack, id, 7 * 3_600);
  await comment(agent, id, 'SOLVED');
  expect(await look(agent, id)).toMatchObject({ dueAt: null, dueSoonAt: null });

  const input = { key: uuidv7(), ticketId: id, text: 'Not yet' };
  accepted((await guest.run(visit.OwnTicketCommentDocument, { input })).ticketComment);
  const again = await look(agent, id);
  expect(again.dueAt).toBe(again.solutionDueAt);
  expect(hoursBetween(new Date(), again.dueAt)).toBeGreaterThan(7.9);
});

test('T-10: running tickets follow the settings, without an alarm for what had passed long before', async ({
  seed,
  stack,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 0 });
  const id = await leave(await visitor());
  await timePassesForTicket(stack, id, 30 * 3_600);
  const feed = admin.listen(desk.TicketFeedDocument, {});
  const becomes = (isDue: boolean) =>
    feed.until(({ ticketFeed }) => ((ticketFeed.ticket?.dueAt ?? null) !== null) === isDue);

  accepted(await keepDeadlines(admin, { isOn: true }));
  const { ticketFeed } = await becomes(true);
  expect(hoursBetween(new Date(), ticketFeed.ticket!.dueAt)).toBeLessThan(0);
  accepted(await keepDeadlines(admin, { isOn: false }));
  await becomes(false);
  expect((await admin.run(desk.TicketNoticesDocument, {})).notices.nodes).toEqual([]);
});

test('T-10, P-09: what is near or late is told once to whoever has to act, and to other systems', async ({
  seed,
  stack,
}) => {
  const { admin, agents, skillGroup, visitor } = await seed.tenant({ agents: 2 });
  const [mia, chen] = agents as [DeskPerson, DeskPerson];
  await admin.run(desk.EventsDocument, { after: 0 });
  const rules = [{ ...all, firstAnswerMs: 4 * hour, solutionMs: null }];
  accepted(await keepDeadlines(admin, { isOn: true, soonMs: hour, rules }));
  const nobodys = await leave(await visitor());
  const ofGroup = await leave(await visitor());
  const mine = await leave(await visitor());
  const assign = (ticketId: string, to: object) =>
    admin.run(desk.TicketsAssignDocument, { input: { ticketIds: [ticketId], ...to } });
  await assign(ofGroup, { skillGroupId: skillGroup.id });
  await assign(mine, { agentId: chen.id });
  const told = (person: DeskPerson) => person.listen(desk.NoticePostedDocument, {});
  const [toAdmin, toMia, toChen] = [told(admin), told(mia), told(chen)];

  await timePassesForTicket(stack, nobodys, 3.5 * 3_600);
  await toAdmin.until(({ noticeAdded }) => noticeAdded.kind === 'TICKET_DUE_SOON');
  for (const id of [nobodys, ofGroup, mine]) await timePassesForTicket(stack, id, 5 * 3_600);
  const isLate = ({ noticeAdded }: desk.NoticePostedSubscription) =>
    noticeAdded.kind === 'TICKET_OVERDUE';
  await toAdmin.until(isLate);
  await toMia.until(isLate);
  const lates = [await toChen.until(isLate), await toChen.until(isLate)];
  expect(lates.map(({ noticeAdded }) => noticeAdded.text).toSorted()).toEqual([
    'Ticket #2 is late.',
    'Ticket #3 is late.',
  ]);

  // Said again after a change that moves nothing, it would be said twice.
  await comment(chen, mine, 'OPEN');
  const kinds = (await mia.run(desk.TicketNoticesDocument, {})).notices.nodes;
  expect(kinds.map(({ kind }) => kind)).toEqual(['TICKET_OVERDUE']);
  const { bodies } = (await admin.run(desk.EventsDocument, { after: 0 })).events;
  const events = bodies.map(body => JSON.parse(body) as { type: string; object: { id: string } });
  const overdue = events.filter(({ type }) => type === 'ticket.overdue');
  expect(overdue.map(({ object }) => object.id).toSorted()).toEqual(
    [nobodys, ofGroup, mine].toSorted(),
  );
});

test('T-07, T-10: sorted by due, the earliest deadline comes first and those without one last, page by page', async ({
  seed,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 0 });
  const first = (category: string, firstAnswerMs: number) => ({
    ...all,
    category,
    firstAnswerMs,
    solutionMs: null,
  });
  const rules = [first('Slow', 9 * hour), first('Fast', hour)];
  accepted(await keepDeadlines(admin, { isOn: true, rules }));
  for (const category of ['Other', 'Slow', 'Fast', 'None']) await leave(await visitor(), category);

  const seen: (string | null | undefined)[] = [];
  let after: string | null = null;
  do {
    const page: desk.TicketsQuery = await admin.run(desk.TicketsDocument, {
      first: 1,
      sort: 'DUE',
      after,
    });
    seen.push(...page.tickets.nodes.map(({ category }) => category));
    after = page.tickets.pageInfo.hasNextPage ? page.tickets.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(['Fast', 'Slow', 'Other', 'None']);
});

test('T-10: only who may change settings sets deadlines, each sort of ticket once', async ({
  seed,
}) => {
  const { admin, agent } = await seed.tenant({ agents: 1 });
  const rule = { ...all, firstAnswerMs: hour, solutionMs: null };
  for (const rules of [
    [rule, rule],
    [{ ...rule, vipLevel: 4 }],
    [{ ...rule, firstAnswerMs: 1 }],
    [{ ...rule, category: 'x'.repeat(41) }],
  ])
    expect(codeOf(await keepDeadlines(admin, { rules }))).toBe('INVALID_INPUT');
  await expect(keepDeadlines(agent, { isOn: true })).rejects.toThrow('FORBIDDEN');
});
