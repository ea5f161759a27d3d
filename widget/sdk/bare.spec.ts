import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it, vi } from 'vitest';
import { sdkBuild } from '../bin/sdk-build.ts';

const conversation = {
  id: 'c1',
  version: 1,
  status: 'QUEUED',
  servedBy: 'NOBODY',
  lastSeq: 1,
  unreadCount: 0,
  agentReadSeq: 0,
  agent: null,
  closeReason: null,
};
const started = {
  __typename: 'SessionStartPayload',
  token: 't',
  deviceToken: 'd',
  visitor: { id: 'v1' },
};

/** The api, as far as one short chat needs it. */
function answer(query: string, { input }: { input?: { clientMessageId: string } }): object {
  if (query.includes('SessionStart')) return { sessionStart: { ...started, conversation: null } };
  if (query.includes('History')) {
    return { history: { nodes: [], hasPreviousPage: false, hasNextPage: false } };
  }
  if (query.includes('Channel')) return { channel: { companyName: 'Acme' } };
  const sent = {
    id: 'm1',
    seq: 1,
    clientMessageId: input?.clientMessageId,
    conversation: { id: 'c1' },
    sender: { kind: 'VISITOR', name: '', avatarUrl: null },
    content: { __typename: 'TextContent', text: 'hello' },
    quote: null,
    createdAt: '2026-01-01T00:00:00.000Z',
  };
  const payload = { __typename: 'MessageSendPayload', sent, conversation, ignored: [] };
  return { messageSend: payload };
}

const fetchFake = async (_: string, { body }: { body: string }) => {
  const { query, variables } = JSON.parse(body) as { query: string; variables: object };
  return { status: 200, json: async () => ({ data: answer(query, variables) }) };
};

class SocketFake {
  readyState = 1;
  onopen = (): void => {};
  onmessage = (_: { data: string }): void => {};
  constructor() {
    setTimeout(() => this.onopen());
  }
  send(text: string): void {
    const { type } = JSON.parse(text) as { type: string };
    if (type !== 'connection_init') return;
    setTimeout(() => this.onmessage({ data: '{"type":"connection_ack"}' }));
  }
  close(): void {}
}

it('S-01: chats in an engine that has nothing but the language and timers', async () => {
  const { outputFiles } = await build({
    ...sdkBuild,
    format: 'iife',
    globalName: 'sdk',
    write: false,
  });
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval };
  const context = createContext({ ...timers, fetchFake, SocketFake });
  runInContext(outputFiles[0]?.text ?? '', context);
  const foreign = 'typeof document + typeof window + typeof crypto + typeof URL + typeof fetch';
  expect(runInContext(foreign, context)).toBe('undefined'.repeat(5));
  const chat = runInContext(
    `const storage = sdk.memoryStorage();
     const transport = sdk.createGraphQLTransport({
       host: 'https://a.example', channelKey: 'k', locale: 'en', storage,
       fetch: fetchFake, webSocket: SocketFake });
     sdk.createChat({ transport, storage })`,
    context,
  );
  await chat.start();
  expect(chat.status.get()).toBe('ready');
  await chat.send({ text: 'hello' });
  await vi.waitFor(() => expect(chat.pending.get()).toHaveLength(0));
  expect(chat.transcript.log.get()).toMatchObject([{ content: { text: 'hello' } }]);
  await vi.waitFor(() => expect(chat.connection.state().kind).toBe('connected'));
  chat.dispose();
});
