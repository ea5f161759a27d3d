import { Client } from '../../testkit/client.ts';
import {
  ConversationSurveyDocument,
  ModeSwitchDocument,
  SurveyInviteDocument,
  SurveysDocument,
  TenantSettingsUpdateDocument,
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

  const boss = await inAdminMode(admin);
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
