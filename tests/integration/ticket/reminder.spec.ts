import { uuidv7 } from '@parley/schema';
import * as desk from '../../testkit/generated/desk.ts';
import * as visit from '../../testkit/generated/visitor.ts';
import { accepted, codeOf, type DeskPerson, type VisitorPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

const leave = async (guest: VisitorPerson) => {
  const input = { key: uuidv7(), content: 'Hi', contactName: 'Li', contactEmail: 'li@li.test' };
  const { ticketCreate } = await guest.run(visit.TicketCreateDocument, { input });
  return accepted(ticketCreate).ticket.id;
};
const remind = async (person: DeskPerson, ticketId: string, inMs: number | null) => {
  const at = inMs === null ? null : new Date(Date.now() + inMs).toISOString();
  const { ticketReminderSet } = await person.run(desk.TicketReminderSetDocument, {
    input: { ticketId, at },
  });
  return ticketReminderSet;
};
const listed = async (person: DeskPerson, first = 10, after: string | null = null) =>
  (await person.run(desk.TicketsDocument, { first, after, sort: 'CREATED' })).tickets;
const idsOf = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id);

test('A-27: at its moment a reminder tells the agent and puts the ticket on top of his lists, until he opens it', async ({
  seed,
}) => {
  const { agents, visitor } = await seed.tenant({ agents: 2 });
  const [mia, chen] = agents as [DeskPerson, DeskPerson];
  const [old, middle, newest] = [
    await leave(await visitor()),
    await leave(await visitor()),
    await leave(await visitor()),
  ];
  const told = mia.listen(desk.NoticePostedDocument, {});
  expect(codeOf(await remind(mia, old, -60_000))).toBe('INVALID_INPUT');
  expect(accepted(await remind(mia, old, 400)).ticket.remindAt).not.toBeNull();
  expect(idsOf(await listed(mia))).toEqual([newest, middle, old]);

  const { noticeAdded } = await told.until(
    ({ noticeAdded }) => noticeAdded.kind === 'TICKET_REMINDED',
    20_000,
  );
  expect(noticeAdded.text).toContain('#1');
  const list = await listed(mia);
  expect(idsOf(list)).toEqual([old, newest, middle]);
  expect(list.nodes[0]).toMatchObject({ isReminded: true, remindAt: null });
  const first = await listed(mia, 1);
  expect(idsOf(first)).toEqual([old]);
  expect(idsOf(await listed(mia, 2, first.pageInfo.endCursor))).toEqual([newest, middle]);
  // It is his own: colleagues see the ticket where it was.
  expect(idsOf(await listed(chen))).toEqual([newest, middle, old]);

  await mia.run(desk.DeskTicketReadDocument, { input: { ticketId: old } });
  expect(idsOf(await listed(mia))).toEqual([newest, middle, old]);
});

test('A-27: a reminder that was taken away does not come, and nobody sets one on a ticket he may not see', async ({
  seed,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2 });
  const [mia, chen] = agents as [DeskPerson, DeskPerson];
  const ticketId = await leave(await visitor());
  await remind(mia, ticketId, 3_600_000);
  expect(accepted(await remind(mia, ticketId, null)).ticket.remindAt).toBeNull();

  await admin.run(desk.TicketsAssignDocument, {
    input: { ticketIds: [ticketId], agentId: mia.id },
  });
  await expect(remind(chen, ticketId, 60_000)).rejects.toThrow('NOT_FOUND');
});
