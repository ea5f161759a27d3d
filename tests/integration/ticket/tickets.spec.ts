import { uuidv7 } from '@parley/schema';
import * as desk from '../../testkit/generated/desk.ts';
import * as visit from '../../testkit/generated/visitor.ts';
import { accepted, codeOf, type DeskPerson, type VisitorPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

const left = (more: object = {}) => ({
  key: uuidv7(),
  content: 'Please call me back',
  contactName: 'Li',
  contactEmail: 'li@example.test',
  ...more,
});
const leave = async (guest: VisitorPerson, input: object = left()) =>
  (await guest.run(visit.TicketCreateDocument, { input: input as visit.TicketCreateInput }))
    .ticketCreate;
const comment = async (agent: DeskPerson, ticketId: string, more: object = {}) =>
  accepted(
    (
      await agent.run(desk.DeskTicketCommentDocument, {
        input: { key: uuidv7(), ticketId, text: 'We will', isInternal: false, ...more },
      })
    ).ticketComment,
  );

test('T-01, T-02, K-18: a message is left once per key, outside the queue, with number and required contact', async ({
  seed,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 0 });
  const guest = await visitor();
  const input = left();

  const [first, repeat] = await Promise.all([leave(guest, input), leave(guest, input)]);

  expect(accepted(first).ticket.id).toBe(accepted(repeat).ticket.id);
  expect(accepted(first).ticket).toMatchObject({
    number: 1,
    status: 'OPEN',
    content: input.content,
  });
  expect(codeOf(await leave(guest, { ...input, content: 'Other' }))).toBe('IDEMPOTENCY_KEY_REUSED');
  expect(await guest.conversation()).toBeNull();
  const list = await admin.run(desk.TicketsDocument, { first: 10, filter: { search: '#1' } });
  expect(list.tickets.nodes.map(({ id }) => id)).toEqual([accepted(first).ticket.id]);

  const other = await visitor();
  for (const wrong of [
    { content: ' ' },
    { contactEmail: null },
    { contactEmail: 'no' },
    { key: 'x' },
  ])
    expect(codeOf(await leave(other, left(wrong))), JSON.stringify(wrong)).toBe('INVALID_INPUT');
  expect((await other.run(visit.OwnTicketsDocument, {})).tickets.nodes).toEqual([]);
});

test('T-02: a second message within ten seconds is told to wait', async ({ seed }) => {
  const { visitor } = await seed.tenant({ agents: 0 });
  const guest = await visitor();
  accepted(await leave(guest));
  const { errors } = await guest.answer(visit.TicketCreateDocument, { input: left() as never });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
  expect(errors?.[0]?.extensions?.retryAfterMs).toBeGreaterThan(0);
});

test('T-04, T-06: answers and additions stand in one order, reach the visitor live, and move the status', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1, showAgentNickname: true });
  const guest = await visitor();
  const { ticket } = accepted(await leave(guest));
  const own = guest.listen(visit.OwnTicketChangedDocument, {});
  await own.until(({ ticketChanged }) => ticketChanged.id === ticket.id);

  await comment(agent, ticket.id, { text: 'Between us', isInternal: true });
  const answered = await comment(agent, ticket.id);
  expect(answered.ticket).toMatchObject({ status: 'PENDING', lastSeq: 2 });
  const told = await own.until(({ ticketChanged }) => ticketChanged.lastSeq === 2);
  expect(told.ticketChanged.comments.nodes).toEqual([
    { seq: 2, text: 'We will', author: { kind: 'AGENT', name: agent.nickname, isOwn: false } },
  ]);
  expect(told.ticketChanged.unreadCount).toBe(1);
  expect(JSON.stringify(own.all)).not.toContain('Between us');

  await comment(agent, ticket.id, { text: 'Done', status: 'SOLVED' });
  const input = { key: uuidv7(), ticketId: ticket.id, text: 'Not yet' };
  const add = () => guest.run(visit.OwnTicketCommentDocument, { input });
  const [once, twice] = await Promise.all([add(), add()]);
  expect(accepted(once.ticketComment).comment.id).toBe(accepted(twice.ticketComment).comment.id);
  const { ticket: now } = await agent.run(desk.TicketDocument, { id: ticket.id });
  expect(now).toMatchObject({ status: 'OPEN', lastSeq: 4, solvedAt: null });
  expect(now!.comments.nodes.map(({ text }) => text)).toEqual([
    'Between us',
    'We will',
    'Done',
    'Not yet',
  ]);
  const read = await guest.run(visit.OwnTicketReadDocument, { input: { ticketId: ticket.id } });
  expect(read.ticketRead.ticket.unreadCount).toBe(0);
});

test('T-08, 4.11: of two who take a ticket one gets it; it leaves the others’ lists and sight', async ({
  seed,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2 });
  const [first, second] = agents as [DeskPerson, DeskPerson];
  const { ticket } = accepted(await leave(await visitor()));
  const list = await second.run(desk.TicketsDocument, { first: 10 });
  const feeds = agents.map(person =>
    person.listen(desk.TicketFeedDocument, { after: list.tickets.feedCursor }),
  );
  const input = { ticketId: ticket.id };

  const takes = await Promise.all(
    agents.map(person => person.run(desk.TicketTakeDocument, { input })),
  );

  const codes = takes.map(({ ticketTake }) => codeOf(ticketTake));
  expect(codes.toSorted()).toEqual(['CONFLICT', 'TicketPayload']);
  const winner = codes[0] === 'TicketPayload' ? first : second;
  const loser = winner === first ? second : first;
  await feeds[agents.indexOf(loser)]!.until(({ ticketFeed }) => ticketFeed.isGone);
  await feeds[agents.indexOf(winner)]!.until(
    ({ ticketFeed }) => ticketFeed.ticket?.status === 'PENDING',
  );
  const { errors } = await loser.answer(desk.TicketDocument, { id: ticket.id });
  expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  expect((await winner.run(desk.TicketCountsDocument, {})).ticketCounts).toMatchObject({
    minePending: 1,
    unassigned: 0,
  });

  const assign = async (person: DeskPerson, agentId: string | null) =>
    accepted(
      (await person.run(desk.TicketsAssignDocument, { input: { ticketIds: [ticket.id], agentId } }))
        .ticketsAssign,
    ).results[0];
  expect(await assign(winner, loser.id)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await assign(loser, loser.id)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await assign(admin, loser.id)).toMatchObject({ code: null });
  expect(await assign(loser, null)).toMatchObject({ code: null, ticket: { assignee: null } });
});

test('4.11: the tickets of a member who is disabled become nobody’s', async ({ seed }) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const { ticket } = accepted(await leave(await visitor()));
  await agent.run(desk.TicketTakeDocument, { input: { ticketId: ticket.id } });
  const update = { agentId: agent.id, isEnabled: false };
  accepted((await admin.run(desk.AgentUpdateDocument, { input: update })).agentUpdate);
  await expect
    .poll(async () => (await admin.run(desk.TicketDocument, { id: ticket.id })).ticket!.assignee, {
      timeout: 15_000,
    })
    .toBeNull();
});

test('T-09: a conversation becomes a ticket whose transcript holds no notes; the form may carry one too', async ({
  seed,
}) => {
  const { agents, admin, visitor } = await seed.tenant({ agents: 2 });
  const guest = await visitor();
  const { conversation } = await guest.says('It broke');
  const serving = (await admin.sees(conversation.id))!.agent!.id;
  const agent = agents.find(({ id }) => id === serving)!;
  const note = { note: { text: 'A note' } };
  const send = { clientMessageId: uuidv7(), conversationId: conversation.id, content: note };
  await agent.run(desk.MessageSendDocument, { input: send });
  const input = { key: uuidv7(), conversationId: conversation.id, content: 'Repair it' };
  const turn = async (person: DeskPerson) =>
    person.answer(desk.TicketCreateFromConversationDocument, { input });

  const { ticketCreateFromConversation: made } = (await turn(agent)).data!;
  const { ticket } = accepted(made);
  expect(ticket).toMatchObject({
    conversation: { id: conversation.id },
    assignee: { id: agent.id },
  });
  const again = (await turn(agent)).data!.ticketCreateFromConversation;
  expect(accepted(again).ticket.id).toBe(ticket.id);
  const colleague = agents.find(({ id }) => id !== serving)!;
  expect((await turn(colleague)).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  const shown = (await agent.run(desk.TicketDocument, { id: ticket.id })).ticket!.transcript.nodes;
  expect(JSON.stringify(shown)).toContain('It broke');
  expect(JSON.stringify(shown)).not.toContain('A note');

  const foreign = left({ transcriptOf: conversation.id });
  const stranger = await visitor();
  const { errors } = await stranger.answer(visit.TicketCreateDocument, { input: foreign as never });
  expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  expect(accepted(await leave(guest, foreign)).ticket.status).toBe('OPEN');
});

test('T-05: nobody reads or answers another visitor’s or company’s ticket', async ({ seed }) => {
  const [ours, theirs] = [await seed.tenant({ agents: 1 }), await seed.tenant({ agents: 1 })];
  const { ticket } = accepted(await leave(await ours.visitor()));
  const strangers = [await ours.visitor(), await theirs.visitor()];
  for (const stranger of strangers) {
    const read = await stranger.answer(visit.OwnTicketByIdDocument, { id: ticket.id });
    expect(read.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    const input = { key: uuidv7(), ticketId: ticket.id, text: 'Mine?' };
    const answer = await stranger.answer(visit.OwnTicketCommentDocument, { input });
    expect(answer.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  }
  const abroad = await theirs.admin.answer(desk.TicketDocument, { id: ticket.id });
  expect(abroad.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  expect((await theirs.admin.run(desk.TicketsDocument, { first: 10 })).tickets.nodes).toEqual([]);
});
