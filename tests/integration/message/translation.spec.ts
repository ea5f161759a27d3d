import { createHmac } from 'node:crypto';
import { uuidv7 } from '@parley/schema';
import { asOwner } from '../../testkit/database.ts';
import { FakeTranslation, inCapitals } from '../../testkit/fakes/translation.ts';
import * as desk from '../../testkit/generated/desk.ts';
import { VisitorMessagesTranslateDocument } from '../../testkit/generated/visitor.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { expect, test as base } from '../../testkit/test.ts';

const test = base.extend<{ $test: { service: FakeTranslation } }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest asks for a pattern
  service: async ({}, use) => {
    const service = await new FakeTranslation().open();
    await use(service);
    await service.close();
  },
});

const bind = async (admin: DeskPerson, input: desk.TranslationServiceSetInput) =>
  (await admin.run(desk.TranslationServiceSetDocument, { input })).translationServiceSet;
const choose = (admin: DeskPerson, input: desk.TenantSettingsUpdateInput) =>
  admin.run(desk.TenantSettingsUpdateDocument, { input });
const translate = async (person: DeskPerson, input: desk.MessagesTranslateInput) =>
  (await person.run(desk.MessagesTranslateDocument, { input })).messagesTranslate;
const libre = (service: FakeTranslation) => ({
  provider: 'LIBRE_TRANSLATE' as const,
  url: service.url,
});

test('K-27: off, nobody’s words leave; on, each side reads in its language, and a text is paid for once', async ({
  seed,
  service,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation, message } = await guest.says('guten tag');
  const answer = await agent.says(conversation.id, 'willkommen');
  const note = { clientMessageId: uuidv7(), conversationId: conversation.id };
  const content = { note: { text: 'geheim' } };
  const noted = accepted(
    (await agent.run(desk.MessageSendDocument, { input: { ...note, content } })).messageSend,
  );
  const ids = [message.id, answer.id, noted.message.id];
  const wish = { conversationId: conversation.id, messageIds: ids, language: 'en' };
  const can = async () =>
    (await agent.run(desk.CanTranslateDocument, { id: conversation.id })).conversation!
      .viewerCanTranslate;
  expect(codeOf(await translate(agent, wish))).toBe('TRANSLATION_OFF');
  expect(codeOf(await bind(admin, libre(service)))).toBe('TranslationServicePayload');
  expect(codeOf(await translate(agent, wish))).toBe('TRANSLATION_OFF');
  expect(await can()).toBe(false);

  await choose(admin, { translation: { agents: true } });
  expect(await can()).toBe(true);
  const asked = service.calls.length;
  const [first] = await Promise.all([1, 2, 3].map(() => translate(agent, wish)));
  expect(accepted(first!).translations).toHaveLength(3);
  expect(accepted(await translate(agent, wish)).translations).toContainEqual({
    messageId: message.id,
    text: 'GUTEN TAG',
    sourceLanguage: 'de',
  });
  expect(service.texts.slice(asked).toSorted()).toEqual(['geheim', 'guten tag', 'willkommen']);

  const forGuest = async () =>
    (await guest.run(VisitorMessagesTranslateDocument, { input: wish })).messagesTranslate;
  expect(codeOf(await forGuest())).toBe('TRANSLATION_OFF');
  await choose(admin, { translation: { visitors: true } });
  const read = accepted(await forGuest()).translations.map(({ text }) => text);
  expect(read.toSorted()).toEqual(['GUTEN TAG', 'WILLKOMMEN']);
});

test('K-27, K-28: hidden numbers never go to the service, also when they were hidden later', async ({
  seed,
  service,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation, message } = await guest.says('karte 4111111111111111');
  await bind(admin, libre(service));
  await choose(admin, { translation: { agents: true } });
  const wish = { conversationId: conversation.id, messageIds: [message.id], language: 'en' };
  const said = async () => accepted(await translate(agent, wish)).translations[0]?.text;
  expect(await said()).toBe('KARTE 4111111111111111');
  await choose(admin, { masking: { bankCards: true } });
  expect(await said()).toBe(`KARTE ${'•'.repeat(16)}`);
  expect(service.texts.at(-1)).toBe(`karte ${'•'.repeat(16)}`);
});

test('K-27: a service that fails leaves the original, and is asked again the next time', async ({
  seed,
  service,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  await bind(admin, libre(service));
  await choose(admin, { translation: { agents: true } });
  const guest = await visitor();
  const { conversation, message } = await guest.says('eins');
  const second = (await guest.says('zwei')).message;
  const wish = {
    conversationId: conversation.id,
    messageIds: [message.id, second.id],
    language: 'ja',
  };
  const texts = async () =>
    accepted(await translate(agent, wish)).translations.map(({ text }) => text);
  for (const answer of ['DROP', { status: 500 }, { bytes: Buffer.from('<html>') }] as const) {
    service.behave = () => answer;
    expect(await texts()).toEqual([]);
  }
  service.behave = call => (call.json()['q'] === 'eins' ? { status: 429 } : inCapitals(call));
  expect(await texts()).toEqual(['ZWEI']);
  service.behave = inCapitals;
  expect((await texts()).toSorted()).toEqual(['EINS', 'ZWEI']);
});

test('K-27: a service is tried before it is kept, its key is sealed and goes nowhere else', async ({
  seed,
  stack,
  service,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const kept = async () =>
    (await admin.run(desk.TranslationServiceDocument, {})).translationService;
  const fields = async (input: desk.TranslationServiceSetInput) => {
    const answer = await bind(admin, input);
    return 'fields' in answer ? answer.fields.map(({ path }) => path) : [];
  };
  expect(await fields({ provider: 'LIBRE_TRANSLATE' })).toEqual(['url']);
  expect(await fields({ provider: 'DEEPL' })).toEqual(['key']);
  expect(await fields({ provider: 'SIGNED_JSON', url: 'http://10.0.0.1/x', key: 'k' })).toEqual([
    'url',
  ]);
  service.behave = () => ({ status: 403 });
  const deepl = { provider: 'DEEPL' as const, url: service.url, key: 'deepl-secret' };
  expect(await fields(deepl)).toEqual(['key']);
  expect(await kept()).toBeNull();

  service.behave = ({ json, headers }) =>
    headers['authorization'] === 'DeepL-Auth-Key deepl-secret'
      ? {
          json: {
            translations: [{ text: json()['target_lang'], detected_source_language: 'DE' }],
          },
        }
      : { status: 403 };
  expect(await fields(deepl)).toEqual([]);
  expect(await kept()).toEqual({ provider: 'DEEPL', url: service.url, hasKey: true });
  const { rows } = await asOwner(stack.databaseUrl, client =>
    client.query('select * from app.translation_service where url = $1', [service.url]),
  );
  expect(rows[0].sealed.toString('latin1')).not.toContain('deepl-secret');
  expect(await fields({ provider: 'DEEPL', url: `${service.url}/else` })).toEqual(['key']);
  expect(await fields({ provider: 'DEEPL', url: service.url })).toEqual([]);

  service.behave = ({ headers, body, json }) => {
    const hash = createHmac('sha256', 'shared')
      .update(`${String(headers['x-timestamp'])}.`)
      .update(body);
    const isSigned = headers['x-signature'] === `v1=${hash.digest('hex')}`;
    return isSigned ? { json: { text: `${String(json()['language'])}!` } } : { status: 401 };
  };
  const own = { provider: 'SIGNED_JSON' as const, url: `${service.url}/own`, key: 'shared' };
  expect(await fields(own)).toEqual([]);
  await choose(admin, { translation: { agents: true } });
  const guest = await visitor();
  const { conversation, message } = await guest.says('hallo');
  const wish = { conversationId: conversation.id, messageIds: [message.id], language: 'fr' };
  expect(accepted(await translate(agent, wish)).translations[0]?.text).toBe('fr!');
  expect(await translate(agent, { ...wish, language: 'xx', messageIds: [] })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ path: 'language' }, { path: 'messageIds' }],
  });
  await admin.run(desk.TranslationServiceRemoveDocument, {});
  expect(await kept()).toBeNull();
});

test('K-27: another company cannot, another role cannot, another visitor cannot', async ({
  seed,
  service,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2 });
  const other = await seed.tenant({ agents: 1 });
  await bind(admin, libre(service));
  await choose(admin, { translation: { agents: true, visitors: true } });
  const { conversation, message } = await (await visitor()).says('hallo');
  const input = { conversationId: conversation.id, messageIds: [message.id], language: 'en' };
  const holder = (await admin.sees(conversation.id))!.agent!.id;
  const colleague = agents.find(({ id }) => id !== holder)!;
  const asked = service.calls.length;
  const hidden = { code: 'NOT_FOUND' };
  for (const person of [colleague, other.admin])
    await expect(translate(person, input)).rejects.toMatchObject(hidden);
  const stranger = await visitor();
  await expect(stranger.run(VisitorMessagesTranslateDocument, { input })).rejects.toMatchObject(
    hidden,
  );
  // Messages of others named beside an own conversation are not touched.
  const own = (await stranger.says('meins')).conversation.id;
  const mixed = { ...input, conversationId: own };
  const { messagesTranslate } = await stranger.run(VisitorMessagesTranslateDocument, {
    input: mixed,
  });
  expect(accepted(messagesTranslate).translations).toEqual([]);
  for (const attempt of [
    () => colleague.run(desk.TranslationServiceDocument, {}),
    () => bind(colleague, libre(service)),
    () => colleague.run(desk.TranslationServiceRemoveDocument, {}),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(service.calls.length).toBe(asked);
});
