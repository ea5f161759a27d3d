import { uuidv7 } from '@parley/schema';
import { Client } from '../../testkit/client.ts';
import { asOwner } from '../../testkit/database.ts';
import { leaveTicket } from '../../testkit/furnished-ticket.ts';
import * as desk from '../../testkit/generated/desk.ts';
import {
  SurveyAnswerDocument,
  TranscriptDocument,
  VisitorMessagesDocument,
  VisitorTypingSetDocument,
} from '../../testkit/generated/visitor.ts';
import { accepted, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

const card = '4111 1111 1111 1111';
const dots = '•••• •••• •••• ••••';
const identity = '11010519491231002X';
const on = { bankCards: true, identityCards: true };

const choose = async (admin: DeskPerson, masking: object) =>
  (await admin.run(desk.TenantSettingsUpdateDocument, { input: { masking } })).tenantSettingsUpdate;
const logOf = async (person: DeskPerson, id: string) =>
  (await person.run(desk.MaskedLogDocument, { id })).conversation!;
const reveal = async (person: Client, messageId: string) =>
  (await person.run(desk.MessageRevealDocument, { input: { messageId } })).messageReveal.content;
const readings = async (person: Client) =>
  (await person.run(desk.MaskedReadingsDocument, { first: 50 })).maskedReadings.nodes;

test('K-28: off, nothing is hidden; on, the desk sees dots in logs, lists, quotes and live, the visitor his own number', async ({
  seed,
  stack,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation, message } = await guest.says(`My card: ${card}`);
  const { id } = conversation;
  expect((await logOf(agent, id)).lastMessage).toMatchObject({
    hasMasked: false,
    viewerCanReveal: false,
    content: { text: `My card: ${card}` },
  });
  accepted(await choose(admin, on));
  const live = await agent.watch(desk.MaskedMessagesDocument, { conversationId: id, after: 0 });
  await live.until(({ messages }) => messages.id === message.id);

  const quoting = { text: { text: `${identity} too` } };
  const input = { clientMessageId: uuidv7(), conversationId: id, content: quoting };
  const sent = await agent.run(desk.MessageSendDocument, {
    input: { ...input, quoteId: message.id },
  });
  await guest.says(`again ${card}`);
  const newest = await live.until(({ messages }) => /again/.test(JSON.stringify(messages)));

  expect(newest.messages).toMatchObject({ hasMasked: true, content: { text: `again ${dots}` } });
  const everything = JSON.stringify([live.all, sent, await logOf(agent, id)]);
  expect(everything).not.toMatch(/4111|1101051949/);
  const log = await logOf(agent, id);
  expect(log.messages.nodes.find(({ quote }) => quote)).toMatchObject({
    hasMasked: true,
    viewerCanReveal: false,
    content: { text: `${'•'.repeat(18)} too` },
    quote: { content: { text: `My card: ${dots}` } },
  });
  const seen = await guest.watch(VisitorMessagesDocument, { conversationId: id, after: 0 });
  await seen.until(({ messages }) => /again/.test(JSON.stringify(messages)));
  expect(JSON.stringify(seen.all)).toContain(card);
  const stored = await asOwner(stack.databaseUrl, client =>
    client.query('select content from app.message where id = $1', [message.id]),
  );
  expect(stored.rows[0].content.text).toBe(`My card: ${card}`);

  accepted(await choose(admin, { bankCards: false, identityCards: false }));
  expect(JSON.stringify(await logOf(agent, id))).toContain(card);
});

test('K-28: only those with the right reveal, each look is kept, and admins read who looked', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const other = await seed.tenant({ agents: 1 });
  for (const person of [admin, other.admin]) accepted(await choose(person, on));
  const guest = await visitor();
  const { conversation, message } = await guest.says(card);
  const plain = await agent.says(conversation.id, 'Nothing to hide');
  const { nodes } = (await logOf(admin, conversation.id)).messages;
  expect(nodes.find(({ id }) => id === message.id)).toMatchObject({
    content: { text: dots },
    viewerCanReveal: true,
  });

  expect(await reveal(admin, message.id)).toMatchObject({ text: card });
  expect(await reveal(admin, plain.id)).toMatchObject({ text: 'Nothing to hide' });
  await expect(reveal(agent, message.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(reveal(other.admin, message.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(readings(agent)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await readings(other.admin)).toEqual([]);
  expect(await readings(admin)).toEqual([
    {
      kind: 'MESSAGE',
      subjectId: message.id,
      ticketId: null,
      isByToken: false,
      readAt: expect.any(String),
      agent: { id: admin.id },
      conversation: { id: conversation.id },
    },
  ]);

  const scopes = ['conversation:read', 'message:read', 'audit:read'];
  const wishes = { name: 'Archive', scopes };
  const { apiTokenCreate } = await admin.run(desk.ApiTokenCreateDocument, { input: wishes });
  const program = new Client({ ...admin.principal, token: accepted(apiTokenCreate).secret });
  expect(await reveal(program, message.id)).toMatchObject({ text: card });
  expect((await readings(program))[0]).toMatchObject({ isByToken: true, subjectId: message.id });
  await program.close();
  await agent.run(desk.MessageRecallDocument, { input: { messageId: plain.id } });
  await expect(reveal(admin, plain.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('K-28: what leaves by feed, transcript, typing preview and tickets keeps the dots', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  accepted(await choose(admin, on));
  const more = { desk: { typingPreview: true }, visitors: { transcript: true } };
  await admin.run(desk.TenantSettingsUpdateDocument, { input: more });
  await admin.run(desk.EventsDocument, { after: 0 });
  const guest = await visitor();
  const { conversation } = await guest.says(`Card ${card}`);
  const ticketId = await leaveTicket(agent, conversation.id, `Ticket ${card}`);
  const subject = { ticketId, subject: `Refund to ${card}` };
  await agent.run(desk.TicketUpdateDocument, { input: subject });

  const fed = (await admin.run(desk.EventsDocument, { after: 0 })).events.bodies;
  const told = JSON.stringify(fed);
  expect(told).not.toContain('4111');
  expect(told).toContain(`Card ${dots}`);
  expect(told).toContain(`Ticket ${dots}`);
  const { transcript } = await guest.run(TranscriptDocument, { conversationId: conversation.id });
  expect(transcript).toContain(`Card ${dots}`);

  const document = `subscription ($id: ID!) { typing(conversationId: $id) { text } }`;
  const typing = await agent.watch<{ typing: { text: string | null } }, object>(document, {
    id: conversation.id,
  });
  const input = { conversationId: conversation.id, isTyping: true, text: 'It is 4111 1111 1' };
  await guest.run(VisitorTypingSetDocument, { input });
  expect((await typing.next(50_000)).typing.text).toBe('It is •••• •••• •');

  const ticketOf = async () =>
    (await agent.run(desk.MaskedTicketDocument, { id: ticketId })).ticket!;
  const ticket = await ticketOf();
  expect(JSON.stringify(ticket)).not.toContain('4111');
  expect(ticket).toMatchObject({
    subject: `Refund to ${dots}`,
    content: `Ticket ${dots}`,
    hasMasked: true,
    viewerCanReveal: false,
    comments: { nodes: [{ text: `Ticket ${dots}`, hasMasked: true }] },
    transcript: { nodes: [{ content: { text: `Card ${dots}` } }] },
  });
  // To write back what was shown changes nothing of what is stored.
  await agent.run(desk.TicketUpdateDocument, { input: { ticketId, subject: ticket.subject } });
  const shown = async (person: DeskPerson, commentId?: string) =>
    (await person.run(desk.TicketRevealDocument, { input: { ticketId, commentId } })).ticketReveal;
  await expect(shown(agent)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await shown(admin)).toEqual({ subject: `Refund to ${card}`, text: `Ticket ${card}` });
  const commentId = ticket.comments.nodes[0]!.id;
  expect((await shown(admin, commentId)).text).toBe(`Ticket ${card}`);
  await expect(shown(admin, uuidv7())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await readings(admin)).map(({ kind }) => kind)).toEqual(['TICKET_COMMENT', 'TICKET']);
});

test('K-28: what a visitor adds to his rating has dots at the desk, and is his own to read', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  accepted(await choose(admin, on));
  const guest = await visitor();
  const conversationId = (await guest.says('Hello')).conversation.id;
  await agent.run(desk.SurveyInviteDocument, { input: { conversationId } });
  const input = { conversationId, score: 5, remark: `Charge ${card}` };
  const { surveyAnswer } = await guest.run(SurveyAnswerDocument, { input });
  expect(JSON.stringify(surveyAnswer)).toContain(card);
  const mode = { mode: 'ADMIN' } as const;
  const { modeSwitch } = await admin.run(desk.ModeSwitchDocument, { input: mode });
  const boss = new Client({ ...admin.principal, token: accepted(modeSwitch).accessToken });
  const document = `query ($id: ID!) { conversation(id: $id) { survey { answer { remark } } } }`;
  expect(await boss.run(document, { id: conversationId })).toMatchObject({
    conversation: { survey: { answer: { remark: `Charge ${dots}` } } },
  });
});

test('K-28: dots are not to be read by searching for them, and not in the chat of colleagues', async ({
  seed,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2 });
  accepted(await choose(admin, on));
  const guest = await visitor();
  const { conversation } = await guest.says('Paid with 4111111111111111 today');
  const holder = (await admin.sees(conversation.id))!.agent!.id;
  const agent = agents.find(({ id }) => id === holder)!;
  await leaveTicket(agent, conversation.id, 'Refund 4111111111111111 today');
  const found = async (person: DeskPerson, text: string) => {
    const { search, conversations, tickets } = await person.run(desk.MaskedSearchDocument, {
      text,
    });
    expect(JSON.stringify(search)).not.toContain('4111');
    return [search.messages.length, conversations.nodes.length, tickets.nodes.length];
  };
  expect(await found(agent, 'today')).toEqual([1, 1, 1]);
  expect(await found(agent, '41111')).toEqual([0, 0, 0]);
  expect(await found(admin, '41111')).toEqual([1, 1, 1]);

  const { roomOpen } = await agent.run(desk.RoomOpenDocument, { input: { agentIds: [admin.id] } });
  const roomId = accepted(roomOpen).room!.id;
  const line = { clientMessageId: uuidv7(), roomId, content: { text: { text: card } } };
  const sent = await agent.run(desk.RoomMessageSendDocument, { input: line });
  const { line: written } = accepted(sent.roomMessageSend);
  expect(written.content).toMatchObject({ text: dots });
  const input = { messageId: written.id };
  expect((await admin.run(desk.RoomMessageRevealDocument, { input })).roomMessageReveal).toEqual({
    content: { text: card },
  });
  await expect(agent.run(desk.RoomMessageRevealDocument, { input })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  expect((await readings(admin))[0]).toMatchObject({ kind: 'ROOM_MESSAGE', conversation: null });
});

test('K-28: own patterns are judged when they are saved, tried without saving, and never hang', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const refused = { code: 'INVALID_INPUT', fields: [{ path: 'masking.patterns' }] };
  for (const pattern of ['(a)\\1', '(?=x)y', 'a*', '[', 'x{1000}', ''])
    expect(await choose(admin, { patterns: [{ name: 'Bad', pattern }] })).toMatchObject(refused);
  const many = Array.from({ length: 11 }, (_, index) => ({ name: `${index}`, pattern: 'a' }));
  expect(await choose(admin, { patterns: many })).toMatchObject(refused);

  const patterns = [{ name: 'Staff', pattern: '工号\\d{4}' }];
  const tries = async (person: DeskPerson, input: desk.MaskingPreviewInput) =>
    (await person.run(desk.MaskingPreviewDocument, { input })).maskingPreview;
  const text = `工号1024 ${card}`;
  expect(await tries(admin, { text, masking: { patterns } })).toMatchObject({
    text: `•••••• ${card}`,
  });
  expect(await tries(admin, { text, masking: { patterns, ...on } })).toMatchObject({
    text: `•••••• ${dots}`,
  });
  const bad = { patterns: [{ name: 'Bad', pattern: '(' }] };
  expect(await tries(admin, { text, masking: bad })).toMatchObject(refused);
  await expect(tries(agent, { text, masking: {} })).rejects.toMatchObject({ code: 'FORBIDDEN' });

  accepted(await choose(admin, { patterns: [...patterns, { name: 'Deep', pattern: '(a+)+$' }] }));
  const guest = await visitor();
  const { conversation } = await guest.says(`${'a'.repeat(4_900)}! 工号1024`);
  expect((await logOf(agent, conversation.id)).lastMessage).toMatchObject({
    content: { text: `${'a'.repeat(4_900)}! ••••••` },
  });
});
