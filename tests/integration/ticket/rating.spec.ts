import { uuidv7 } from '@parley/schema';
import { Client } from '../../testkit/client.ts';
import * as desk from '../../testkit/generated/desk.ts';
import * as visit from '../../testkit/generated/visitor.ts';
import { accepted, codeOf, type DeskPerson, type VisitorPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { timePassesForTicket } from '../../testkit/time.ts';

const canary = 'canary-of-a-ticket-rating';

const askForRatings = async (admin: DeskPerson) => {
  const input = { tickets: { asksRating: true } };
  accepted((await admin.run(desk.TenantSettingsUpdateDocument, { input })).tenantSettingsUpdate);
};
const leave = async (guest: VisitorPerson) => {
  const input = { key: uuidv7(), content: 'Hi', contactName: 'Li', contactEmail: 'li@li.test' };
  const { ticketCreate } = await guest.run(visit.TicketCreateDocument, { input });
  return accepted(ticketCreate).ticket.id;
};
const solve = async (agent: DeskPerson, ticketId: string, isInternal = false) => {
  const input = { key: uuidv7(), ticketId, text: 'Done', isInternal, status: 'SOLVED' as const };
  accepted((await agent.run(desk.DeskTicketCommentDocument, { input })).ticketComment);
};
const rate = async (guest: VisitorPerson, ticketId: string, more: object = {}) => {
  const input = { ticketId, score: 2, tags: [], remark: canary, ...more };
  return codeOf((await guest.run(visit.TicketRateDocument, { input })).ticketRate);
};
const asked = async (guest: VisitorPerson, id: string) =>
  (await guest.run(visit.OwnTicketByIdDocument, { id })).ticket?.survey ?? null;

test('T-11, 4.10: who left a ticket that is solved is asked once where the company wants it, and his answer is final', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const id = await leave(guest);
  await solve(agent, id);
  expect(await asked(guest, id)).toBeNull();

  await askForRatings(admin);
  const second = await visitor();
  const ticketId = await leave(second);
  await solve(agent, ticketId);
  expect(await asked(second, ticketId)).toEqual({ state: 'OPEN', answer: null });
  expect(await rate(second, ticketId, { score: 6 })).toBe('INVALID_INPUT');
  expect(await rate(second, ticketId)).toBe('SurveyAnswerPayload');
  expect(await rate(second, ticketId, { score: 5 })).toBe('ALREADY_RATED');
  expect(await asked(second, ticketId)).toEqual({
    state: 'ANSWERED',
    answer: { score: 2, remark: canary },
  });
});

test('4.10, T-11: agents see that a ticket was rated and never how; in admin mode the result is read', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  await askForRatings(admin);
  const guest = await visitor();
  const id = await leave(guest);
  await solve(agent, id);
  const feed = agent.listen(desk.TicketFeedDocument, {});
  await rate(guest, id);

  await feed.until(({ ticketFeed }) => ticketFeed.ticketId === id);
  for (const person of [agent, admin]) {
    const { ticket } = await person.run(desk.TicketDocument, { id });
    expect(ticket!.survey).toEqual({ state: 'ANSWERED', answer: null });
    expect(JSON.stringify(ticket)).not.toContain(canary);
  }
  expect(JSON.stringify(feed.all)).not.toContain(canary);
  const { modeSwitch } = await admin.run(desk.ModeSwitchDocument, { input: { mode: 'ADMIN' } });
  const inAdminMode = new Client({ ...admin.principal, token: accepted(modeSwitch).accessToken });
  const { ticket } = await inAdminMode.run(desk.TicketDocument, { id });
  expect(ticket!.survey!.answer).toEqual({ score: 2, remark: canary });
  await inAdminMode.close();
});

test('4.10, T-11: an invitation runs out, is not for others, and nobody is asked about what nobody answered', async ({
  seed,
  stack,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  await askForRatings(admin);
  const [guest, other, stranger] = [await visitor(), await visitor(), await visitor()];
  const [answered, unanswered] = [await leave(guest), await leave(other)];
  await solve(agent, answered);
  await solve(agent, unanswered, true);

  expect(await asked(other, unanswered)).toBeNull();
  await expect(rate(other, unanswered)).rejects.toThrow('FORBIDDEN');
  await expect(rate(stranger, answered)).rejects.toThrow('NOT_FOUND');
  await timePassesForTicket(stack, answered, 25 * 3_600);
  expect(await rate(guest, answered)).toBe('SURVEY_EXPIRED');
  expect((await asked(guest, answered))!.state).toBe('EXPIRED');
});
