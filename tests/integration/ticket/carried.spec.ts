import { uuidv7 } from '@parley/schema';
import { firstTalk, openWechat } from '../../testkit/carried.ts';
import { type Told, startReceiver } from '../../testkit/fakes/webhook-receiver.ts';
import { deliver, wechatText } from '../../testkit/fakes/wechat.ts';
import * as desk from '../../testkit/generated/desk.ts';
import * as visit from '../../testkit/generated/visitor.ts';
import { accepted, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

const Make = desk.TicketCreateFromConversationDocument;

const answer = async (agent: DeskPerson, ticketId: string, text: string, isInternal = false) =>
  accepted(
    (
      await agent.run(desk.DeskTicketCommentDocument, {
        input: { key: uuidv7(), ticketId, text, isInternal },
      })
    ).ticketComment,
  );

const deliveriesOf = async (agent: DeskPerson, id: string) =>
  (await agent.run(desk.TicketDeliveriesDocument, { id })).ticket!.comments.nodes.map(
    ({ text, delivery, deliveryReason }) => ({ text, delivery, deliveryReason }),
  );

test('T-04, C-05: answers to a ticket reach the follower in order within his window, else the desk sees why not', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { agent } = tenant;
  const { wechat, callbackUrl } = await openWechat(tenant, { windowMessages: 3 });
  await deliver(callbackUrl, wechatText('oTicket', 'Where is it?'));
  const { id } = await firstTalk(agent);
  const input = { key: uuidv7(), conversationId: id, content: 'Parcel' };
  const made = accepted((await agent.run(Make, { input })).ticketCreateFromConversation);
  const ticketId = made.ticket.id;
  await agent.closes(id);

  await answer(agent, ticketId, 'Only for us', true);
  await answer(agent, ticketId, 'On its way');
  await answer(agent, ticketId, 'Delivered');
  await wechat.took(2);
  const texts = () => wechat.sent.map(({ text }) => (text as { content: string }).content);
  await expect
    .poll(async () => (await deliveriesOf(agent, ticketId)).map(({ delivery }) => delivery))
    .toEqual([null, 'SENT', 'SENT']);
  const numbered = `#${made.ticket.number}`;
  expect(texts()).toEqual([
    expect.stringMatching(new RegExp(`${numbered}[^]*On its way`)),
    expect.stringMatching(new RegExp(`${numbered}[^]*Delivered`)),
  ]);

  await answer(agent, ticketId, 'Third');
  await answer(agent, ticketId, 'One too many');
  await expect
    .poll(async () => (await deliveriesOf(agent, ticketId)).at(-1))
    .toMatchObject({ delivery: 'FAILED', deliveryReason: expect.stringMatching(/write again/) });
  expect(texts()).toHaveLength(3);
  await wechat.close();
});

test('P-09: tickets and how far messages have come are told in order; what stays on the desk only to whom notes are told', async ({
  seed,
}) => {
  const receiver = await startReceiver();
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const hook = { name: 'Warehouse', url: receiver.url };
  accepted((await admin.run(desk.WebhookCreateDocument, { input: hook })).webhookCreate);
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const said = await agent.says(conversation.id, 'Hi');
  const until = { conversationId: conversation.id, seq: said.seq };
  await guest.run(visit.VisitorMessagesDeliveredDocument, { input: until });
  const input = { key: uuidv7(), conversationId: conversation.id, content: 'Look' };
  const { ticket } = accepted((await agent.run(Make, { input })).ticketCreateFromConversation);
  await answer(agent, ticket.id, 'Secret', true);
  await answer(agent, ticket.id, 'We look');
  const solve = { ticketId: ticket.id, status: 'SOLVED' as const };
  accepted((await agent.run(desk.TicketUpdateDocument, { input: solve })).ticketUpdate);

  const bodies = () => receiver.told.map(({ body }) => body);
  await receiver.until(told =>
    told.some(
      ({ body }) => body.type === 'ticket.status.changed' && body.object?.['status'] === 'SOLVED',
    ),
  );
  const ofTicket = bodies().filter(({ type }) => type.startsWith('ticket.'));
  expect(ofTicket.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['ticket.created', 'ticket.commented', 'ticket.status.changed']),
  );
  expect(ofTicket[0]!.type).toBe('ticket.created');
  expect(ofTicket.at(-1)!.type).toBe('ticket.status.changed');
  expect(JSON.stringify(bodies())).toContain('We look');
  expect(JSON.stringify(bodies())).not.toContain('Secret');
  const hasCome = ({ body }: Told) => body.type === 'message.delivery.changed';
  await receiver.until(told => told.some(hasCome));
  const come = bodies().find(({ type }) => type === 'message.delivery.changed');
  expect(come?.object).toMatchObject({ id: said.id, seq: said.seq });
  await receiver.close();
});
