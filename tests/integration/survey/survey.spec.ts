import { openApiChannel } from '../../testkit/api-channel.ts';
import { firstTalk } from '../../testkit/carried.ts';
import { Client } from '../../testkit/client.ts';
import { startReceiver } from '../../testkit/fakes/webhook-receiver.ts';
import {
  ConversationSurveyDocument,
  EventsDocument,
  ModeSwitchDocument,
  SurveyInviteDocument,
  SurveysDocument,
  TenantSettingsUpdateDocument,
  WebhookCreateDocument,
} from '../../testkit/generated/desk.ts';
import {
  SurveyAnswerDocument,
  SurveyOfferDocument,
  VisitorMessagesDocument,
} from '../../testkit/generated/visitor.ts';
import { operationsOf } from '../../testkit/operation.ts';
import { accepted, codeOf, type DeskPerson, type VisitorPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { timePasses } from '../../testkit/time.ts';
import { written } from '../../testkit/written.ts';

const Search = written<{ search: object }>(
  `query($text: String!) { search(text: $text) { messages { message { id } } visitors { id } } }`,
);
const canary = 'canary-of-a-rating';

/** A conversation that an agent serves, with a word of each side. */
async function talk(agent: DeskPerson, guest: VisitorPerson): Promise<string> {
  const { conversation } = await guest.says('Hello');
  await agent.says(conversation.id, 'Hello');
  return conversation.id;
}

const choose = async (admin: DeskPerson, survey: object) =>
  accepted(
    (await admin.run(TenantSettingsUpdateDocument, { input: { survey } })).tenantSettingsUpdate,
  );
const invites = async (agent: DeskPerson, conversationId: string) =>
  (await agent.run(SurveyInviteDocument, { input: { conversationId } })).surveyInvite;
const rates = async (guest: VisitorPerson, conversationId: string, more: object = {}) =>
  (
    await guest.run(SurveyAnswerDocument, {
      input: { conversationId, score: 5, tags: [], remark: canary, ...more },
    })
  ).surveyAnswer;

/** The same member, signed in for admin mode. */
async function inAdminMode(admin: DeskPerson): Promise<Client> {
  const { modeSwitch } = await admin.run(ModeSwitchDocument, { input: { mode: 'ADMIN' } });
  const { accessToken, viewer } = accepted(modeSwitch);
  expect(viewer.mode).toBe('ADMIN');
  return new Client({ ...admin.principal, token: accessToken });
}

test('A-08: the agent invites once, the visitor sees a card, rates once, and sees his own answer', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const id = await talk(agent, guest);
  const log = await guest.watch(VisitorMessagesDocument, { conversationId: id, after: 0 });

  expect(codeOf(await invites(agent, id))).toBe('ConversationPayload');
  expect(codeOf(await invites(agent, id))).toBe('ConversationPayload');
  await log.until(({ messages }) => messages.content.__typename === 'SurveyInvitationContent');
  expect((await guest.run(SurveyOfferDocument, { conversationId: id })).surveyOffer.canRate).toBe(
    true,
  );
  expect(codeOf(await rates(guest, id, { score: 9 }))).toBe('INVALID_INPUT');
  expect(await rates(guest, id)).toMatchObject({
    survey: { state: 'ANSWERED', answer: { score: 5, remark: canary } },
  });
  expect(codeOf(await rates(guest, id, { score: 1 }))).toBe('ALREADY_RATED');
  expect(codeOf(await invites(agent, id))).toBe('ALREADY_RATED');
  const cards = log.all.filter(
    ({ messages }) => messages.content.__typename === 'SurveyInvitationContent',
  );
  expect(cards.length).toBe(1);
});

test('A-08: no path of the agent app tells a result, not even to an admin; admin mode does', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const receiver = await startReceiver();
  const hook = { name: 'Warehouse', url: receiver.url, types: [] };
  accepted((await admin.run(WebhookCreateDocument, { input: hook })).webhookCreate);
  const guest = await visitor();
  const id = await talk(agent, guest);
  await invites(agent, id);
  await rates(guest, id);

  // Every query and every first answer of a subscription, with all that can be selected.
  const aims = { id, conversationId: id, after: null, input: {} };
  for (const person of [agent, admin]) {
    for (const operation of operationsOf('desk')) {
      if (operation.kind === 'mutation') continue;
      const answer =
        operation.kind === 'query'
          ? await person.answer(operation.text, aims)
          : await Promise.race([
              person.answerOnSocket(operation.text, {
                ...aims,
                after: operation.name === 'messages' ? 0 : null,
              }),
              new Promise(resolve => setTimeout(() => resolve(null), 200)),
            ]);
      expect(JSON.stringify(answer), operation.name).not.toContain(canary);
    }
    const { conversation } = await person.run(ConversationSurveyDocument, { id });
    expect(conversation?.survey).toMatchObject({ state: 'ANSWERED', answer: null });
    await expect(person.run(SurveysDocument, {})).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  await expect(agent.run(ModeSwitchDocument, { input: { mode: 'ADMIN' } })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });

  // Nor do events, webhooks and words that are searched for.
  const pulled = async (person: Client) =>
    (await person.run(EventsDocument, { after: 0 })).events.bodies.map(
      body => JSON.parse(body) as { type: string },
    );
  const mine = await pulled(admin);
  const types = mine.map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(['survey.invited', 'message.created']));
  expect(types).not.toContain('survey.answered');
  expect(JSON.stringify(mine)).not.toMatch(/canary|"score"|"tags"/);
  for (const person of [agent, admin]) {
    const { search } = await person.run(Search, { text: canary });
    expect(search).toEqual({ messages: [], visitors: [] });
  }

  const boss = await inAdminMode(admin);
  expect((await pulled(boss)).map(({ type }) => type)).toContain('survey.answered');
  await guest.says('Thank you');
  await receiver.until(told => told.some(({ text }) => text.includes('Thank you')));
  expect(receiver.told.map(({ body }) => body.type)).toContain('survey.invited');
  expect(receiver.told.map(({ body }) => body.type)).not.toContain('survey.answered');
  expect(receiver.told.map(({ text }) => text).join()).not.toMatch(/canary|"score"/);
  await receiver.close();
  const { surveys } = await boss.run(SurveysDocument, {});
  expect(surveys.nodes).toMatchObject([
    { conversation: { id }, agents: [{ id: agent.id }], survey: { answer: { score: 5 } } },
  ]);
});

test('W-27: an effective conversation is followed by an invitation, which runs out after a day', async ({
  seed,
  stack,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const id = await talk(agent, guest);
  const log = await guest.watch(VisitorMessagesDocument, { conversationId: id, after: 0 });
  await agent.closes(id);
  await log.until(
    ({ messages }) => messages.content.__typename === 'SurveyInvitationContent',
    50_000,
  );
  await timePasses(stack, id, 86_400);
  expect(codeOf(await rates(guest, id))).toBe('SURVEY_EXPIRED');
  // Invited and expired are entries of the log, for both sides.
  const expired = await log.until(
    ({ messages: { content } }) => 'type' in content && content.type === 'SURVEY_EXPIRED',
    50_000,
  );
  expect(expired.messages.content).toMatchObject({ text: 'The time to rate is over' });
  expect(
    (await agent.reads(id)).flatMap(({ content }) => ('type' in content ? [content.type] : [])),
  ).toEqual(expect.arrayContaining(['SURVEY_INVITED', 'SURVEY_EXPIRED']));
  const { conversation } = await agent.run(ConversationSurveyDocument, { id });
  expect(conversation?.survey).toMatchObject({ state: 'EXPIRED' });
});

test('W-28: a visitor rates by himself only where that is offered, and only what an agent served', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  await choose(admin, { isAutomatic: false });
  const guest = await visitor();
  const id = await talk(agent, guest);
  await expect(rates(guest, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await choose(admin, {
    visitorMayRate: true,
    levels: [1, 2, 3, 4, 5].map(score => ({ score, tags: score === 1 ? ['slow'] : [] })),
  });
  expect(await rates(guest, id, { score: 1 })).toMatchObject({ fields: [{ path: 'tags' }] });
  expect(codeOf(await rates(guest, id, { score: 1, tags: ['slow'] }))).toBe('SurveyAnswerPayload');
  const stranger = await visitor();
  await expect(rates(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('K-16, 4.10: without forms one digit right after the invitation is the answer and no message; in a talk it is a digit', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { admin, agent } = tenant;
  const line = await openApiChannel(tenant);
  await line.says('Hello');
  const { id } = await firstTalk(agent);
  const texts = async () =>
    (await agent.reads(id)).flatMap(({ content, sender }) =>
      sender.kind === 'VISITOR' && 'text' in content ? [content.text] : [],
    );
  const heard = (text: string) => expect.poll(texts, { timeout: 30_000 }).toContain(text);
  await line.says('3');
  await heard('3');
  await agent.says(id, 'Three of them, noted.');
  await invites(agent, id);
  await line.toldThat(2);
  expect(line.told().at(-1)).toMatch(/5 .*\n4 .*\n3 .*\n2 .*\n1 /);
  await line.says('What is that?');
  await heard('What is that?');
  await line.says('4');
  await heard('4');
  await agent.closes(id);
  await expect.poll(async () => (await agent.sees(id))?.status).toBe('CLOSED');
  await line.says('２', 'rating');
  const state = async () =>
    (await agent.run(ConversationSurveyDocument, { id })).conversation?.survey?.state;
  await expect.poll(state, { timeout: 30_000 }).toBe('ANSWERED');
  await line.says('２', 'rating');
  expect(await texts()).toEqual(['Hello', '3', 'What is that?', '4']);
  const boss = await inAdminMode(admin);
  const { surveys } = await boss.run(SurveysDocument, {});
  expect(surveys.nodes).toMatchObject([{ conversation: { id }, survey: { answer: { score: 2 } } }]);
  // An answer is final: the next digit is a message, and begins a conversation.
  await line.says('5');
  const next = await firstTalk(agent, talk => talk.id !== id);
  expect(next.status).toBe('ACTIVE');
  await line.close();
});
