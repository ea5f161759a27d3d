import { expect, it, vi } from 'vitest';
import { type Chat, createChat } from './chat.ts';
import { memoryStorage, type Storage } from './storage.ts';
import { FakeServer } from './testing/fake-transport.ts';

function open(server: FakeServer, storage: Storage = memoryStorage()): Chat {
  return createChat({ transport: server.transport(), storage });
}

const texts = (chat: Chat): string[] =>
  chat.transcript.log
    .get()
    .map(({ content }) =>
      content.__typename === 'TextContent' ? content.text : content.__typename,
    );

it('shows what was said before and then what comes, without a gap or a double', async () => {
  const server = new FakeServer();
  server.begins('c1');
  for (const text of ['one', 'two']) server.says(text);
  const chat = open(server);
  await chat.start();
  server.says('three');
  expect(texts(chat)).toEqual(['one', 'two', 'three']);
});

it('creates nothing by being opened; the first message begins the conversation', async () => {
  const server = new FakeServer();
  const chat = open(server);
  await chat.start();
  expect(chat.conversation.get()).toBeNull();
  await chat.send({ text: 'hello' });
  await vi.waitFor(() => expect(chat.pending.get()).toEqual([]));
  expect(chat.conversation.get()?.id).toBe('c1');
  expect(texts(chat)).toEqual(['hello']);
});

it('shows a message at once and keeps it while nobody answers, also over a reload', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const server = new FakeServer();
  const storage = memoryStorage();
  const before = open(server, storage);
  await before.start();
  server.isDown = true;
  await before.send({ text: 'hello' });
  expect(before.pending.get()).toMatchObject([{ content: { text: 'hello' }, isRefused: false }]);
  before.dispose();

  server.isDown = false;
  const after = open(server, storage);
  await after.start();
  await vi.waitFor(() => expect(texts(after)).toEqual(['hello']));
  expect(server.log).toHaveLength(1);
});

it('keeps a refused message with its reason until it is sent again or discarded', async () => {
  const server = new FakeServer();
  const chat = open(server);
  await chat.start();
  server.refuses = { code: 'BLOCKED', message: 'You are blocked.' };
  await chat.send({ text: 'hello' });
  await vi.waitFor(() => expect(chat.pending.get()[0]?.isRefused).toBe(true));
  expect(chat.pending.get()[0]?.reason).toBe('You are blocked.');

  server.refuses = null;
  await chat.retry(chat.pending.get()[0]!.id);
  await vi.waitFor(() => expect(texts(chat)).toEqual(['hello']));
});

it('uploads a picture before it sends it', async () => {
  const server = new FakeServer();
  const chat = open(server);
  await chat.start();
  const file = { name: 'sofa.png', mimeType: 'image/png', size: 3, body: new Blob(['png']) };
  await chat.send({ file });
  await vi.waitFor(() => expect(server.sent[0]?.content).toEqual({ fileId: 'file sofa.png' }));
});

it('sends the address and the page that were true when the message was written', async () => {
  const server = new FakeServer();
  const transport = server.transport();
  const sourceUrl = () => 'https://shop.example/lamp';
  const chat = createChat({ transport, storage: memoryStorage(), sourceUrl });
  await chat.start();
  chat.address({ skillGroup: 'Sales' });
  await chat.send({ text: 'hello' });
  await vi.waitFor(() => expect(server.sent).toHaveLength(1));
  const where = { address: { skillGroup: 'Sales' }, sourceUrl: 'https://shop.example/lamp' };
  expect(server.sent[0]).toMatchObject(where);
});

it('empties a message that was recalled', async () => {
  const server = new FakeServer();
  server.begins('c1');
  const message = server.says('a slip');
  const chat = open(server);
  await chat.start();
  const content = { __typename: 'EventContent', type: 'RECALLED', event: 'withdrawn' } as const;
  server.appends('SYSTEM', content, { quote: message });
  expect(texts(chat)).toEqual(['RecalledContent', 'EventContent']);
});

it('counts what the visitor has not seen, and tells the server once it was', async () => {
  const server = new FakeServer();
  server.begins('c1');
  server.says('one');
  server.conversation = { ...server.conversation!, unreadCount: 1 };
  const chat = open(server);
  await chat.start();
  expect(chat.transcript.unread.get()).toBe(1);
  server.says('two');
  expect(chat.transcript.unread.get()).toBe(2);
  chat.transcript.markRead();
  expect(chat.transcript.unread.get()).toBe(0);
  expect(server.reads).toEqual([2]);
});

it('counts nothing of a former conversation when a new one begins', async () => {
  const server = new FakeServer();
  server.begins('c1');
  server.says('old');
  const chat = open(server);
  await chat.start();
  server.watchers.get('conversation ')?.(server.begins('c2') as never);
  server.says('new');
  expect(chat.transcript.unread.get()).toBe(1);
  expect(texts(chat)).toEqual(['old', 'new']);
});

it('learns from the log that the conversation ended', async () => {
  const server = new FakeServer();
  server.begins('c1');
  const chat = open(server);
  await chat.start();
  server.appends('SYSTEM', { __typename: 'EventContent', type: 'CLOSED', event: 'ended' });
  expect(chat.conversation.get()?.status).toBe('CLOSED');
});

it('does not go back to an older state of the conversation', async () => {
  const server = new FakeServer();
  const old = server.begins('c1');
  const chat = open(server);
  await chat.start();
  const tell = server.watchers.get('conversation ')!;
  tell({ ...old, version: 3, status: 'CLOSED' } as never);
  tell({ ...old, version: 2 } as never);
  expect(chat.conversation.get()?.status).toBe('CLOSED');
});

it('begins as soon as the server is there', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const server = new FakeServer();
  server.isDown = true;
  const chat = open(server);
  const started = chat.start();
  await vi.waitFor(() => expect(chat.transcript.history.get().state).toBe('loading'));
  server.isDown = false;
  await started;
  expect(chat.status.get()).toBe('ready');
});

it('says when the channel does not take this visitor', async () => {
  const server = new FakeServer();
  server.refuses = { code: 'INVALID_INPUT', message: '' };
  const chat = open(server);
  await chat.start();
  expect(chat.status.get()).toBe('refused');
});

it('goes back page by page until nothing is left', async () => {
  const server = new FakeServer();
  server.begins('c1');
  for (let count = 1; count <= 45; count++) server.says(`${count}`);
  const chat = open(server);
  await chat.start();
  expect(texts(chat)).toHaveLength(20);
  await chat.transcript.loadEarlier();
  await chat.transcript.loadEarlier();
  await chat.transcript.loadEarlier();
  expect(texts(chat)).toEqual(Array.from({ length: 45 }, (_, at) => `${at + 1}`));
  expect(chat.transcript.history.get().hasEarlier).toBe(false);
});

it('watches the queue while the visitor waits, and the agent while one serves', async () => {
  const server = new FakeServer();
  const waiting = {
    ...server.begins('c1'),
    status: 'QUEUED' as const,
    servedBy: 'NOBODY' as const,
  };
  server.conversation = waiting;
  const chat = open(server);
  await chat.start();
  const place = { ahead: 2, waiting: 5, estimateMinMinutes: null, estimateMaxMinutes: null };
  server.watchers.get('queue c1')?.(place as never);
  expect(chat.attendance.queue.get()).toEqual(place);

  const served = { ...waiting, version: 2, status: 'ACTIVE', servedBy: 'AGENT' };
  server.watchers.get('conversation ')?.(served as never);
  expect(chat.attendance.queue.get()).toBeNull();
  server.watchers.get('presence c1')?.('BUSY' as never);
  server.watchers.get('typing c1')?.(true as never);
  expect([chat.attendance.presence.get(), chat.isTyping.get()]).toEqual(['BUSY', true]);
  server.says('here you are');
  expect(chat.isTyping.get()).toBe(false);
});

it('renews the addresses of files before they expire', async () => {
  vi.useFakeTimers();
  const server = new FakeServer();
  server.begins('c1');
  const file = { id: 'f1', name: 'a.pdf', mimeType: 'application/pdf', size: 1, url: '/old' };
  const { id } = server.appends('AGENT', { __typename: 'FileContent', file });
  const chat = open(server);
  await chat.start();
  const renewed = { __typename: 'FileContent', file: { ...file, url: '/new' } } as const;
  server.log[0] = { ...server.log[0]!, id, content: renewed };
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(chat.transcript.log.get()[0]?.content).toEqual(renewed);
  chat.dispose();
  vi.useRealTimers();
});
