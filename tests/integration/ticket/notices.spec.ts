import { uuidv7 } from '@parley/schema';
import * as desk from '../../testkit/generated/desk.ts';
import * as visit from '../../testkit/generated/visitor.ts';
import { accepted, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

const told = async (agent: DeskPerson) =>
  (await agent.run(desk.TicketNoticesDocument, {})).notices.nodes;

test('N-09, T-05: whoever holds a ticket is told what others do to it, and led to it while it is his', async ({
  seed,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2 });
  const [mia, chen] = agents as [DeskPerson, DeskPerson];
  const guest = await visitor();
  const left = {
    key: uuidv7(),
    content: 'Call me',
    contactName: 'Li',
    contactPhone: '13800000000',
  };
  const { ticket } = accepted(
    (await guest.run(visit.TicketCreateDocument, { input: left })).ticketCreate,
  );
  const assign = (agentId: string) =>
    admin.run(desk.TicketsAssignDocument, { input: { ticketIds: [ticket.id], agentId } });
  const say = { ticketId: ticket.id, text: 'Please' };

  await assign(mia.id);
  await assign(mia.id);
  accepted(
    (await guest.run(visit.OwnTicketCommentDocument, { input: { ...say, key: uuidv7() } }))
      .ticketComment,
  );
  const answer = { ...say, key: uuidv7(), isInternal: false };
  accepted((await mia.run(desk.DeskTicketCommentDocument, { input: answer })).ticketComment);
  const change = { ticketId: ticket.id, category: 'Delivery' };
  accepted((await admin.run(desk.TicketUpdateDocument, { input: change })).ticketUpdate);

  const notices = await told(mia);
  expect(notices.map(({ kind }) => kind)).toEqual([
    'TICKET_CHANGED',
    'TICKET_ANSWERED',
    'TICKET_ASSIGNED',
  ]);
  expect(notices.every(notice => notice.ticket?.id === ticket.id)).toBe(true);
  expect(await told(chen)).toEqual([]);

  await assign(chen.id);
  expect((await told(mia)).every(notice => notice.ticket === null)).toBe(true);
  expect((await told(chen)).map(({ kind }) => kind)).toEqual(['TICKET_ASSIGNED']);
});
