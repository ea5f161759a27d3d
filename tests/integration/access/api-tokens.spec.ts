import { uuidv7 } from '@parley/schema';
import { Client } from '../../testkit/client.ts';
import { asOwner } from '../../testkit/database.ts';
import {
  AgentCreateDocument,
  ApiTokenCreateDocument,
  ApiTokenRevokeDocument,
  ApiTokensDocument,
  ConversationDocument,
  EndingNoticesDocument,
  MessageSendDocument,
  MessagesDocument,
  NoticePostDocument,
  NoticePostedDocument,
  ViewerDocument,
} from '../../testkit/generated/desk.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

/** A client that shows an API token of this member's company. */
async function integration(
  admin: DeskPerson,
  scopes: string[],
  more: { agentId?: string; networks?: string[]; expiresAt?: string } = {},
) {
  const input = { name: 'Warehouse', scopes, ...more };
  const { apiTokenCreate } = await admin.run(ApiTokenCreateDocument, { input });
  const { secret, apiToken } = accepted(apiTokenCreate);
  return { client: new Client({ ...admin.principal, token: secret }), id: apiToken.id, secret };
}

const textFor = (conversationId: string) => ({
  input: { clientMessageId: uuidv7(), conversationId, content: { text: { text: 'On its way' } } },
});

test('P-03: a system acts for a member, within its scopes, and its use is seen', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('Where is my parcel?');
  const scopes = ['conversation:read', 'message:write'];
  const { client } = await integration(admin, scopes, { agentId: agent.id });

  const { conversation: seen } = await client.run(ConversationDocument, { id: conversation.id });
  expect(seen?.id).toBe(conversation.id);
  const sent = await client.run(MessageSendDocument, textFor(conversation.id));
  expect(codeOf(sent.messageSend)).toBe('MessageSendPayload');

  const [listed] = (await admin.run(ApiTokensDocument, {})).apiTokens;
  expect(listed).toMatchObject({ name: 'Warehouse', agent: { id: agent.id } });
  expect(listed?.lastUsedAt).not.toBeNull();
});

test('P-03: admins are told before a token ends, once at each mark, and nobody else', async ({
  seed,
  stack,
}) => {
  const { admin, agent } = await seed.tenant({ agents: 1 });
  const stranger = await seed.tenant({ agents: 0 });
  const { id } = await integration(admin, ['conversation:read']);
  const told = async (person: DeskPerson) =>
    (await person.run(EndingNoticesDocument, {})).notices.nodes.map(({ text }) => text);
  /** As if so many days were left and the timer rang; until it is set anew, or gone. */
  const ring = (days: number) =>
    asOwner(stack.databaseUrl, async client => {
      await client.query(
        `update app.api_token set expires_at = now() + make_interval(secs => $2::float8 * 86400) where id = $1`,
        [id, days],
      );
      const { rows } = await client.query<{ id: string }>(
        `update app.timer set due_at = now() where kind = 'token.ending' and subject_id = $1 returning id`,
        [id],
      );
      return rows[0]?.id;
    });

  expect(await told(admin)).toEqual([]);
  await ring(6.5);
  const week = 'The API token “Warehouse” ends in 7 d. Make a new one in time.';
  await expect.poll(() => told(admin), { timeout: 20_000 }).toEqual([week]);
  expect(await told(agent)).toEqual([]);
  expect(await told(stranger.admin)).toEqual([]);

  await ring(0.9);
  await expect.poll(() => told(admin), { timeout: 20_000 }).toHaveLength(2);
  expect(await ring(0.9)).toBeUndefined();
});

test('P-04: a missing scope is refused and named, also to an admin’s own token', async ({
  seed,
}) => {
  const { admin } = await seed.tenant({ agents: 0 });
  const { client } = await integration(admin, ['conversation:read']);

  const answer = await client.answer(ViewerDocument, {});
  expect(answer.errors?.[0]?.extensions).toMatchObject({
    code: 'FORBIDDEN',
    scope: 'member:read',
  });
  const input = { name: 'More', scopes: ['member:write'] };
  await expect(client.run(ApiTokenCreateDocument, { input })).rejects.toThrow('FORBIDDEN');
});

test('P-04: a token is never more than the member it acts for', async ({ seed }) => {
  const { admin, agent } = await seed.tenant({ agents: 1 });
  const { client } = await integration(admin, ['member:write'], { agentId: agent.id });

  const input = { nickname: 'Eve', email: 'eve@x.test', password: 'a long phrase 9', capacity: 1 };
  await expect(client.run(AgentCreateDocument, { input })).rejects.toThrow('FORBIDDEN');
});

test('P-03: revoking ends requests and subscriptions', async ({ seed }) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('Hello');
  const scopes = ['message:read', 'member:read'];
  const { client, id } = await integration(admin, scopes, { agentId: agent.id });
  const log = await client.watch(MessagesDocument, { conversationId: conversation.id, after: 0 });

  await admin.run(ApiTokenRevokeDocument, { input: { apiTokenId: id } });

  await log.ended;
  await expect(client.run(ViewerDocument, {})).rejects.toThrow('UNAUTHENTICATED');
  await client.close();
});

test('P-03: a worn, foreign or misplaced token opens nothing', async ({ seed }) => {
  const { admin } = await seed.tenant({ agents: 0 });
  const other = await seed.tenant({ agents: 0 });
  const office = await integration(admin, ['member:read'], { networks: ['203.0.113.0/24'] });
  await expect(office.client.run(ViewerDocument, {})).rejects.toThrow('UNAUTHENTICATED');

  const { secret, client } = await integration(admin, ['member:read']);
  expect((await client.run(ViewerDocument, {})).viewer.id).toBe(admin.id);
  const [, tenantId = '', id = '', word = ''] = secret.split(/_(?=[^_])/);
  const theirs = (await integration(other.admin, ['member:read'])).secret.split('_')[1];
  for (const forged of [
    `pat_${tenantId}_${id}_${word.slice(1)}`,
    `pat_${theirs}_${id}_${word}`,
    `pat_${tenantId}_${uuidv7()}_${word}`,
    'pat_',
    'pat___',
  ]) {
    const thief = new Client({ ...admin.principal, token: forged });
    await expect(thief.run(ViewerDocument, {})).rejects.toThrow('UNAUTHENTICATED');
  }
});

test('P-03: what cannot be a token is refused field by field', async ({ seed }) => {
  const { admin, agent } = await seed.tenant({ agents: 1 });
  const input = {
    name: ' ',
    scopes: ['message:read', 'everything'],
    networks: ['10.0.0.0/99'],
    expiresAt: '2001-01-01T00:00:00.000Z',
  };
  const { apiTokenCreate } = await admin.run(ApiTokenCreateDocument, { input });
  expect(apiTokenCreate).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ path: 'name' }, { path: 'scopes.1' }, { path: 'networks.0' }, { path: 'expiresAt' }],
  });
  const plain = { name: 'Mine', scopes: ['message:read'] };
  await expect(agent.run(ApiTokenCreateDocument, { input: plain })).rejects.toThrow('FORBIDDEN');
});

test('N-11: a system tells members something that leads to a conversation, a visitor or an address', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const foreign = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('Where is my parcel?');
  const theirs = await (await foreign.visitor()).says('Hello');
  const { client } = await integration(admin, ['notice:write']);
  const told = await agent.watch(NoticePostedDocument, {});
  const overheard = await admin.watch(NoticePostedDocument, {});
  const post = async (input: object, by: Client = client) =>
    (await by.run(NoticePostDocument, { input: { text: 'Parcel sent', ...input } })).noticePost;

  const agentIds = [agent.id, ...foreign.agents.map(({ id }) => id)];
  const sent = await post({ agentIds, conversationId: conversation.id });
  expect(sent).toMatchObject({ recipientCount: 1 });
  expect((await told.next()).noticeAdded).toMatchObject({
    kind: 'POSTED',
    text: 'Parcel sent',
    url: null,
    conversation: { id: conversation.id },
  });
  const url = 'https://stock.example/1';
  expect(await post({ toAll: true, url })).toMatchObject({ recipientCount: 2 });
  expect((await overheard.next()).noticeAdded).toMatchObject({ url, conversation: null });

  const faultsOf = async (input: object) => {
    const answer = await post({ agentIds, ...input });
    return 'fields' in answer ? answer.fields.map(({ path }) => path) : answer;
  };
  expect(await faultsOf({ conversationId: theirs.conversation.id })).toEqual(['conversationId']);
  expect(await faultsOf({ url: 'http://stock.example' })).toEqual(['url']);
  expect(await faultsOf({ url, conversationId: conversation.id })).toEqual(['url']);
  expect(await faultsOf({ text: ' ', agentIds: [] })).toEqual(['text', 'agentIds']);
  await expect(post({ agentIds }, admin)).rejects.toThrow('FORBIDDEN');
});
