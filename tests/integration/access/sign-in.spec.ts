import { Client, type Document } from '../../testkit/client.ts';
import {
  AgentCreateDocument,
  AgentUpdateDocument,
  ConversationAssignDocument,
  MessagesDocument,
  PasswordChangeDocument,
  PresenceDocument,
  SignInDocument,
  SignOutDocument,
  SkillGroupMembersSetDocument,
  TokenRefreshDocument,
  ViewerDocument,
} from '../../testkit/generated/desk.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { ownAddress } from '../../testkit/ports.ts';
import { password, unique } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';

/** A browser: it keeps the cookie that the api sets. */
class Browser extends Client {
  cookie = '';

  async call<R, V>(document: Document<R, V>, variables: V, cookie = this.cookie) {
    const body = JSON.stringify({ query: String(document), variables });
    const answer = await this.post(body, cookie ? { cookie } : {});
    const [set] = answer.headers['set-cookie'] ?? [];
    if (set) this.cookie = set.split(';')[0]!;
    return {
      data: (JSON.parse(answer.body.toString()) as { data: R }).data,
      set: set ?? '',
      answer,
    };
  }
}

const browserAt = (origin: string) => new Browser({ origin, path: '/graphql', from: ownAddress() });

async function signedIn(origin: string, email: string) {
  const browser = browserAt(origin);
  const { data, set } = await browser.call(SignInDocument, { input: { email, password } });
  browser.principal.token = accepted(data.signIn).accessToken;
  return { browser, set };
}

test('the refresh cookie is out of reach for scripts and for other paths', async ({
  seed,
  stack,
}) => {
  const { agent } = await seed.tenant({ agents: 1 });
  const { set } = await signedIn(stack.origin, agent.email);
  expect(set).toMatch(/; ?HttpOnly/i);
  expect(set).toMatch(/; ?SameSite=(Strict|Lax)/i);
  expect(set).toMatch(/; ?Path=\/graphql/i);
  expect(set.split(';')[0]!.split('=')[1]!.length).toBeGreaterThanOrEqual(32);
});

test('a refresh token is used once: a repeat within seconds gets the same successor', async ({
  seed,
  stack,
}) => {
  const { agent } = await seed.tenant({ agents: 1 });
  const { browser } = await signedIn(stack.origin, agent.email);
  const old = browser.cookie;

  const first = await browser.call(TokenRefreshDocument, {});
  expect(codeOf(first.data.tokenRefresh)).toBe('SignInPayload');
  expect(browser.cookie).not.toBe(old);
  const successor = browser.cookie;

  // The answer was lost: the browser asks again with what it has, and is not signed out.
  const repeated = await browser.call(TokenRefreshDocument, {}, old);
  expect(codeOf(repeated.data.tokenRefresh)).toBe('SignInPayload');
  expect(browser.cookie).toBe(successor);
});

test('a stolen refresh token used later ends the whole family, sockets included', async ({
  seed,
}) => {
  const stack = await seed.stack();
  const { agent } = await seed.tenantOf(stack, { agents: 1 });
  const { browser } = await signedIn(stack.origin, agent.email);
  const stolen = browser.cookie;
  const { data } = await browser.call(TokenRefreshDocument, {});
  browser.principal.token = accepted(data.tokenRefresh).accessToken;
  await browser.call(TokenRefreshDocument, {});
  const open = await browser.watch(PresenceDocument, {});

  const thief = browserAt(stack.origin);
  const theft = await thief.call(TokenRefreshDocument, {}, stolen);

  expect(JSON.stringify(theft.data ?? null)).not.toContain('accessToken');
  await expectEnd(open.ended, 1_000);
  const after = await browser.call(TokenRefreshDocument, {});
  expect(JSON.stringify(after.data ?? null)).not.toContain('accessToken');
});

test('wrong, unknown and disabled answer alike; ten failures lock even the right password', async ({
  seed,
}) => {
  const stack = await seed.stack({ RATE_LIMIT_FACTOR: '1' });
  const { agent, admin } = await seed.tenantOf(stack, { agents: 2 });
  const outsider = browserAt(stack.origin);
  const attempt = async (email: string, word: string) => {
    const { data, answer } = await outsider.call(SignInDocument, {
      input: { email, password: word },
    });
    const text = answer.body.toString().replaceAll(/"(?:errorId|id)":"[^"]*"/g, '');
    return { text, code: data ? codeOf(data.signIn) : 'FAULT', status: answer.status };
  };
  const disabled = unique('gone');
  const created = await admin.run(AgentCreateDocument, {
    input: { nickname: 'Gone', email: `${disabled}@x.test`, password, capacity: 1 },
  });
  const agentId = accepted(created.agentCreate).agent.id;
  await admin.run(AgentUpdateDocument, { input: { agentId, isEnabled: false } });

  const wrong = await attempt(agent.email, 'not the password');
  expect(wrong.code).toBe('INVALID_INPUT');
  expect(await attempt(`nobody@${unique('x')}.test`, 'not the password')).toEqual(wrong);
  expect(await attempt(`${disabled}@x.test`, password)).toEqual(wrong);

  const guesses = await Promise.all(
    Array.from({ length: 30 }, () => attempt(agent.email, 'not the password')),
  );
  expect(guesses.some(({ text }) => text.includes('RATE_LIMITED'))).toBe(true);
  const right = await attempt(agent.email, password);
  expect(right.text).toContain('RATE_LIMITED');
  expect(right.text).toContain('retryAfterMs');
}, 120_000);

/** Whether it ends in time; revocation must reach open sockets within a second. */
async function expectEnd(ended: Promise<unknown>, ms: number): Promise<void> {
  const late = new Promise(resolve => setTimeout(() => resolve('still open'), ms));
  expect(await Promise.race([ended.then(() => 'ended'), late])).toBe('ended');
}

test('P-05: what takes a right away closes the sockets of its owner within a second', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { admin, agent } = tenant;
  const revocations: [string, (person: DeskPerson) => Promise<unknown>][] = [
    ['sign-out', person => person.run(SignOutDocument, {})],
    [
      'disabled',
      person => admin.run(AgentUpdateDocument, { input: { agentId: person.id, isEnabled: false } }),
    ],
    [
      'password reset',
      person =>
        admin.run(AgentUpdateDocument, { input: { agentId: person.id, password: `${password}!` } }),
    ],
  ];
  for (const [name, revoke] of revocations) {
    const person = await tenant.member(unique('m'));
    const presence = await person.watch(PresenceDocument, {});
    await revoke(person);
    await expectEnd(presence.ended, 1_000);
    const { errors } = await person.answer(ViewerDocument, {});
    expect(errors?.[0]?.extensions?.code, name).toBe('UNAUTHENTICATED');
  }
  expect((await agent.run(ViewerDocument, {})).viewer.id).toBe(agent.id);
});

test('a password change signs out the other devices and keeps this one', async ({ seed }) => {
  const tenant = await seed.tenant({ agents: 1 });
  const here = await tenant.signIn(tenant.agent.email);
  const there = await tenant.signIn(tenant.agent.email);
  const elsewhere = await there.watch(PresenceDocument, {});

  const input = { current: password, next: 'another good phrase 9' };
  const { passwordChange } = await here.run(PasswordChangeDocument, { input });

  here.principal.token = accepted(passwordChange).accessToken;
  await expectEnd(elsewhere.ended, 1_000);
  expect((await here.run(ViewerDocument, {})).viewer.id).toBe(tenant.agent.id);
  expect((await there.answer(ViewerDocument, {})).errors?.[0]?.extensions?.code).toBe(
    'UNAUTHENTICATED',
  );
});

test('a conversation that is taken away ends its subscription, and nothing later is heard', async ({
  seed,
}) => {
  const { agents, visitor, admin, skillGroup } = await seed.tenant({ agents: 2, capacity: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const held = (await admin.sees(conversation.id))!.agent!.id;
  const agent = agents.find(({ id }) => id === held)!;
  const log = await agent.watch(MessagesDocument, { conversationId: conversation.id, after: 0 });
  await log.next();

  // Out of the group, and the conversation with a colleague: nothing of it is his any more.
  const other = agents.find(({ id }) => id !== held)!;
  await admin.run(SkillGroupMembersSetDocument, {
    input: { skillGroupId: skillGroup.id, agentIds: [other.id] },
  });
  const { conversationAssign } = await admin.run(ConversationAssignDocument, {
    input: { conversationId: conversation.id, agentId: other.id },
  });
  accepted(conversationAssign);
  await expectEnd(log.ended, 1_000);
  const heard = log.all.length;
  await guest.says('For your colleague only');
  expect(log.all.length).toBe(heard);
});
