import { expect, it } from 'vitest';
import { type Chat, createChat } from './chat.ts';
import { memoryStorage } from './storage.ts';
import { FakeServer } from './testing/fake-transport.ts';
import type { HistoryPage, Message, Transport } from './transport.ts';

/** A server whose pages are on their way as long as the test wants. */
class SlowServer extends FakeServer {
  readonly #asked: {
    read: () => HistoryPage;
    page?: HistoryPage;
    give: (_: HistoryPage) => void;
  }[] = [];
  #isSlow = false;

  override transport(): Transport {
    const transport = super.transport();
    return {
      ...transport,
      history: (last, range) =>
        this.#isSlow
          ? new Promise(give => this.#asked.push({ read: () => this.page(last, range), give }))
          : transport.history(last, range),
    };
  }

  slows(): void {
    this.#isSlow = true;
  }

  /** Reads the oldest page that is not read yet; what comes later is not on it. */
  looksUp(): void {
    const next = this.#asked.find(({ page }) => !page);
    if (next) next.page = next.read();
  }

  async answers(): Promise<void> {
    const next = this.#asked.shift();
    next?.give(next.page ?? next.read());
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  }

  async answersAll(): Promise<void> {
    while (this.#asked.length > 0) await this.answers();
  }

  recalls(at: number): void {
    const target = this.log[at];
    if (target?.content.__typename !== 'TextContent') return;
    const content = { __typename: 'RecalledContent', by: target.sender.kind } as const;
    this.log[at] = { ...target, content };
    const event = { __typename: 'EventContent', type: 'RECALLED', event: '' } as const;
    this.appends('SYSTEM', event, { quote: target });
  }

  begunAnew(): void {
    this.appends('SYSTEM', { __typename: 'EventContent', type: 'CLOSED', event: '' });
    const next = this.begins(`c${Number(this.conversation!.id.slice(1)) + 1}`);
    this.watchers.get('conversation ')?.(next as never);
  }
}

const MOST = 300;
const PAGE = 20;

/** Numbers that look random and are the same in each run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What is held is a piece of what was said, as it is now, and says so where it is cut off. */
function isTrue(chat: Chat, server: FakeServer): void {
  const { log, history } = chat.transcript;
  const { hasEarlier, hasLater, state } = history.get();
  const held = log.get();
  const start = held[0] ? server.log.findIndex(({ id }) => id === held[0]!.id) : 0;
  expect(held).toEqual(server.log.slice(start, start + held.length));
  expect(held.length).toBeLessThanOrEqual(MOST + PAGE);
  expect(start === 0 || hasEarlier).toBe(true);
  const isWhole = start + held.length === server.log.length;
  expect(isWhole || hasLater || state !== 'ready').toBe(true);
}

async function readAll(chat: Chat, server: SlowServer): Promise<string[]> {
  const { log, history, loadEarlier, loadLater } = chat.transcript;
  const move = async (load: () => Promise<void>): Promise<readonly Message[]> => {
    void load();
    await server.answersAll();
    return log.get();
  };
  while (history.get().hasEarlier) await move(loadEarlier);
  const seen = new Set(log.get().map(({ id }) => id));
  while (history.get().hasLater) for (const { id } of await move(loadLater)) seen.add(id);
  return [...seen];
}

it.each(Array.from({ length: 12 }, (_, at) => at + 1))(
  'loses, doubles and reorders nothing, whatever the reader does meanwhile (%i)',
  async seed => {
    const server = new SlowServer();
    server.begins('c1');
    const pick = random(seed);
    for (let count = 0; count < 250; count++) server.says(`before ${count}`);
    const chat = createChat({ transport: server.transport(), storage: memoryStorage() });
    await chat.start();
    server.slows();
    const { loadEarlier, loadLater, loadNewest, setAtEnd } = chat.transcript;
    setAtEnd(true);
    let unread = 0;
    const steps: (() => unknown)[] = [
      () => (server.says('more'), unread++),
      () => {
        for (let count = 0; count < 90; count++) server.says(`many ${count}`);
        unread += 90;
      },
      () => (setAtEnd(false), loadEarlier()),
      loadEarlier,
      loadEarlier,
      loadEarlier,
      loadLater,
      () => (setAtEnd(!chat.transcript.history.get().hasLater), loadNewest()),
      () => setAtEnd(false),
      () => chat.send({ text: 'mine' }),
      () => server.recalls(pick(server.log.length)),
      () => server.recalls(server.log.length - 1 - pick(40)),
      () => server.looksUp(),
      () => server.answers(),
      () => server.answers(),
      () => (chat.transcript.markRead(), (unread = 0)),
      () => pick(6) === 0 && (server.begunAnew(), (unread = 0)),
    ];
    for (let count = 0; count < 400; count++) {
      void steps[pick(steps.length)]!();
      for (let turn = 0; turn < 8; turn++) await Promise.resolve();
      isTrue(chat, server);
      expect(chat.transcript.unread.get()).toBe(unread);
    }
    await server.answersAll();
    setAtEnd(false);
    expect(await readAll(chat, server)).toEqual(server.log.map(({ id }) => id));
    isTrue(chat, server);
    chat.dispose();
  },
);

it('holds everything as long as nobody says where he reads', async () => {
  const server = new FakeServer();
  server.begins('c1');
  const chat = createChat({ transport: server.transport(), storage: memoryStorage() });
  await chat.start();
  for (let count = 0; count < 500; count++) server.says(`${count}`);
  expect(chat.transcript.log.get()).toHaveLength(500);
});

it('goes to the newest when the visitor writes from far up', async () => {
  const server = new FakeServer();
  server.begins('c1');
  for (let count = 0; count < 500; count++) server.says(`${count}`);
  const chat = createChat({ transport: server.transport(), storage: memoryStorage() });
  await chat.start();
  chat.transcript.setAtEnd(false);
  while (!chat.transcript.history.get().hasLater) await chat.transcript.loadEarlier();
  await chat.send({ text: 'mine' });
  await expect.poll(() => chat.transcript.log.get().at(-1)?.clientMessageId).toBeTruthy();
  expect(chat.transcript.history.get()).toMatchObject({ hasLater: false, hasEarlier: true });
});

it('hears the last words of a conversation while the next one runs', async () => {
  const server = new FakeServer();
  server.begins('c1');
  server.says('one');
  const chat = createChat({ transport: server.transport(), storage: memoryStorage() });
  await chat.start();
  const hear = server.watchers.get('messages c1')! as unknown as (entry: Message) => void;
  const next = server.begins('c2');
  server.watchers.get('conversation ')?.(next as never);
  server.says('three');
  const last = server.log[0]!;
  hear({ ...last, id: 'late', seq: 2 });
  const event = { __typename: 'EventContent', type: 'CLOSED', event: '' } as const;
  hear({ ...last, id: 'end', seq: 3, content: event });
  expect(chat.transcript.log.get().map(({ id }) => id)).toEqual(['c1-1', 'late', 'end', 'c2-1']);
  expect(chat.conversation.get()).toMatchObject({ id: 'c2', status: 'ACTIVE' });
  expect(chat.transcript.unread.get()).toBe(1);
  expect(server.watchers.has('messages c1')).toBe(false);
});
