import {
  PresenceDocument,
  TypingDocument,
  TypingSetDocument,
} from '../../testkit/generated/desk.ts';
import {
  VisitorPresenceDocument,
  VisitorTypingDocument,
  VisitorTypingSetDocument,
} from '../../testkit/generated/visitor.ts';
import { expect, test } from '../../testkit/test.ts';

test('K-24: the agent sees the visitor type, and it ends by itself', async ({ seed }) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const conversationId = (await guest.says('Hello')).conversation.id;
  const typing = await agent.watch(TypingDocument, { conversationId });

  await guest.run(VisitorTypingSetDocument, { input: { conversationId, isTyping: true } });

  const begun = await typing.until(event => event.typing.isTyping, 2_000);
  expect(begun.typing.by).toBe('VISITOR');
  // Not renewed: it expires after 6 s.
  await typing.until(event => !event.typing.isTyping, 8_000);
});

test('W-15: the visitor sees the agent type until his message comes', async ({ seed }) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const conversationId = (await guest.says('Hello')).conversation.id;
  const typing = await guest.watch(VisitorTypingDocument, { conversationId });

  await agent.run(TypingSetDocument, { input: { conversationId, isTyping: true } });
  expect((await typing.until(event => event.typing.isTyping, 2_000)).typing.by).toBe('AGENT');

  await agent.run(TypingSetDocument, { input: { conversationId, isTyping: false } });
  await typing.until(event => !event.typing.isTyping, 2_000);
});

test('Q-01: colleagues see a change of status within two seconds, other companies never', async ({
  seed,
}) => {
  const [ours, theirs] = [await seed.tenant({ agents: 2 }), await seed.tenant({ agents: 1 })];
  const [one, two] = ours.agents as [(typeof ours.agents)[0], (typeof ours.agents)[0]];
  const seen = await two.watch(PresenceDocument, {});
  const overheard = await theirs.agent.watch(PresenceDocument, {});

  await one.becomes('AWAY');

  const change = await seen.until(
    ({ presence }) => presence.agent.id === one.id && presence.status === 'AWAY',
    2_000,
  );
  expect(change.presence.agent.nickname).toBe('Agent1');
  await overheard.isQuiet(500);
  const names = overheard.all.map(({ presence }) => presence.agent.id);
  expect(names).not.toContain(one.id);
});

test('W-10: with the nickname switch on, the visitor sees the status of the agent who serves him', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1, showAgentNickname: true });
  const guest = await visitor();
  const conversationId = (await guest.says('Hello')).conversation.id;
  const presence = await guest.watch(VisitorPresenceDocument, { conversationId });
  expect((await presence.next()).presence.status).toBe('ONLINE');

  await agent.becomes('BUSY');

  await presence.until(event => event.presence.status === 'BUSY', 2_000);
});

test('W-09, M-11: with the switch off nothing of the agent reaches a visitor', async ({ seed }) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  await agent.says(conversation.id, 'Welcome');
  const presence = await guest.watch(VisitorPresenceDocument, { conversationId: conversation.id });
  await agent.becomes('BUSY');

  const seen = await guest.answerOnSocket(everything, { conversationId: conversation.id });

  expect(await presence.isQuiet(500)).toBe(true);
  expect(presence.all).toEqual([]);
  const text = JSON.stringify(seen);
  expect(text).toContain('Welcome');
  for (const hidden of [agent.nickname, agent.email, agent.id]) expect(text).not.toContain(hidden);
});

test('W-09: with the switch on he sees nickname and avatar, and never the address', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1, showAgentNickname: true });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  await agent.says(conversation.id, 'Welcome');

  const text = JSON.stringify(await guest.answerOnSocket(everything, {}));

  expect(text).toContain(agent.nickname);
  expect(text).not.toContain(agent.email);
});

const everything = /* GraphQL */ `
  query Everything {
    conversation {
      id
      agent {
        id
        nickname
        avatarUrl
      }
      messages(after: 0, first: 50) {
        nodes {
          sender {
            kind
            name
            avatarUrl
          }
          content {
            ... on TextContent {
              text
            }
            ... on EventContent {
              type
              text
            }
          }
        }
      }
    }
    history(last: 50) {
      nodes {
        sender {
          name
        }
      }
    }
  }
`;
