import { uuidv7 } from '@parley/schema';
import * as desk from '../../testkit/generated/desk.ts';
import * as visit from '../../testkit/generated/visitor.ts';
import { accepted, codeOf, type DeskPerson, type VisitorPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

/** A ticket an agent makes of a conversation, so that one visitor has several at once. */
const make = async (agent: DeskPerson, conversationId: string, content: string) => {
  const input = { key: uuidv7(), conversationId, content };
  const made = await agent.run(desk.TicketCreateFromConversationDocument, { input });
  return accepted(made.ticketCreateFromConversation).ticket;
};
const merge = async (person: DeskPerson, ticketId: string, intoId: string) =>
  (await person.run(desk.TicketMergeDocument, { input: { ticketId, intoId } })).ticketMerge;
const look = async (person: DeskPerson, id: string) =>
  (await person.run(desk.TicketDocument, { id })).ticket!;
const own = async (guest: VisitorPerson) =>
  (await guest.run(visit.OwnTicketsDocument, {})).tickets.nodes.map(({ id }) => id);

test('T-11: a duplicate points at the one that goes on, with a note in both, and its comments stay readable', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const kept = await make(agent, conversation.id, 'Broken lamp');
  const twin = await make(agent, conversation.id, 'Lamp is broken');
  const say = { key: uuidv7(), ticketId: twin.id, text: 'We look', isInternal: false };
  accepted((await agent.run(desk.DeskTicketCommentDocument, { input: say })).ticketComment);
  const changes = guest.listen(visit.OwnTicketChangedDocument, {});
  await changes.until(({ ticketChanged }) => ticketChanged.id === twin.id);

  expect(accepted(await merge(agent, twin.id, kept.id)).ticket.id).toBe(kept.id);

  const duplicate = await look(agent, twin.id);
  expect(duplicate).toMatchObject({ status: 'SOLVED', mergedInto: { id: kept.id } });
  expect(duplicate.comments.nodes.map(({ text, isInternal }) => [text, isInternal])).toEqual([
    ['We look', false],
    ['Merged into #1.', true],
  ]);
  const survivor = await look(agent, kept.id);
  expect(survivor).toMatchObject({ status: 'OPEN', mergedFrom: [{ id: twin.id }] });
  expect(survivor.comments.nodes.map(({ text }) => text)).toEqual([
    '#2 was merged into this ticket.',
  ]);

  await changes.until(({ ticketChanged }) => ticketChanged.mergedInto?.id === kept.id);
  expect(await own(guest)).toEqual([kept.id]);
  const { ticket } = await guest.run(visit.OwnTicketByIdDocument, { id: twin.id });
  expect(ticket?.id).toBe(kept.id);
});

test('T-11: a merged ticket takes no comment, status, hands or second merge; what it held goes on with it', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const [first, second, third] = [
    await make(agent, conversation.id, 'One'),
    await make(agent, conversation.id, 'Two'),
    await make(agent, conversation.id, 'Three'),
  ];
  accepted(await merge(agent, first.id, second.id));

  const ticketId = first.id;
  const say = { key: uuidv7(), ticketId, text: 'More', isInternal: false };
  const run = async () => [
    (await agent.run(desk.DeskTicketCommentDocument, { input: say })).ticketComment,
    (
      await guest.run(visit.OwnTicketCommentDocument, {
        input: { key: uuidv7(), ticketId, text: 'More' },
      })
    ).ticketComment,
    (await agent.run(desk.TicketUpdateDocument, { input: { ticketId, status: 'OPEN' } }))
      .ticketUpdate,
    await merge(agent, ticketId, third.id),
    await merge(agent, third.id, ticketId),
  ];
  expect((await run()).map(codeOf)).toEqual(Array.from({ length: 5 }, () => 'CONFLICT'));
  const release = { ticketIds: [ticketId], agentId: null };
  const { ticketsAssign } = await agent.run(desk.TicketsAssignDocument, { input: release });
  expect(accepted(ticketsAssign).results[0]).toMatchObject({ code: 'CONFLICT' });

  accepted(await merge(agent, second.id, third.id));
  expect((await look(agent, ticketId)).mergedInto?.id).toBe(third.id);
  expect((await look(agent, ticketId)).comments.nodes).toHaveLength(1);
});

test('T-11: only tickets of one visitor are merged, by whoever may work on both; of two who merge crosswise one wins', async ({
  seed,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const holder = (await admin.sees(conversation.id))!.agent!.id;
  const agent = agents.find(({ id }) => id === holder)!;
  const colleague = agents.find(({ id }) => id !== holder)!;
  const mine = await make(agent, conversation.id, 'One');
  const twin = await make(agent, conversation.id, 'Two');
  const stranger = await visitor();
  const theirs = await stranger.says('Hi');
  const other = await make(admin, theirs.conversation.id, 'Three');

  expect(codeOf(await merge(admin, mine.id, other.id))).toBe('INVALID_INPUT');
  expect(codeOf(await merge(admin, mine.id, mine.id))).toBe('INVALID_INPUT');
  await expect(merge(colleague, mine.id, twin.id)).rejects.toThrow('NOT_FOUND');

  const both = await Promise.all([merge(agent, mine.id, twin.id), merge(admin, twin.id, mine.id)]);
  expect(both.map(codeOf).toSorted()).toEqual(['CONFLICT', 'TicketPayload']);
});
