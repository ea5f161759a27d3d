import { insert, type Log, replace, withdraw } from './log.ts';
import { createStore, type Readable } from './store.ts';
import type { HistoryPage, HistoryRange, Message, Transport } from './transport.ts';

const PAGE = 20;
// Beyond MOST what is far from the reader falls out, until KEPT are left: not one at each message.
const MOST = 300;
const KEPT = 200;

/** How far the log reaches, and whether more of it comes. */
export interface History {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly hasEarlier: boolean;
  /** Whether the log ends before the newest entry, so that what arrives is not in it. */
  readonly hasLater: boolean;
}

/** The log as far as it is held: a window on all that was said, which moves with the reader. */
export interface Pages {
  readonly log: Readable<Log>;
  readonly history: Readable<History>;
  /** Holds the newest page, and nothing else any more. Rejects when nobody answered. */
  begin(): Promise<void>;
  loadEarlier(): Promise<void>;
  loadLater(): Promise<void>;
  /** Back to the newest page, where the log does not reach it. */
  loadNewest(): Promise<void>;
  setAtEnd(isAtEnd: boolean): void;
  /** Takes in what arrived, at its place; what lies outside of the window is left out. */
  receive(entry: Message): void;
  /** Takes in newer states of what is held. */
  renew(entries: readonly Message[]): void;
}

/** Holds pages and arrivals as one log without a gap, a double or another order. */
export function createPages(transport: Transport): Pages {
  const log = createStore<Log>([]);
  const history = createStore<History>({ state: 'loading', hasEarlier: false, hasLater: false });
  // Null as long as nobody says where he reads: then nothing falls out.
  let isAtEnd: boolean | null = null;
  let run = 0;
  // What arrives while a page is fetched may be too new to be on it, or change what is.
  let arrived: Message[] = [];

  const has = (change: Partial<History>): void => history.update(now => ({ ...now, ...change }));
  const dropEarlier = (): void => {
    if (isAtEnd === null || log.get().length <= MOST) return;
    log.update(entries => entries.slice(-KEPT));
    has({ hasEarlier: true });
  };
  const load = async (range: HistoryRange, take: (page: HistoryPage) => void): Promise<void> => {
    const mine = ++run;
    arrived = [];
    has({ state: 'loading' });
    try {
      const page = await transport.history(PAGE, range);
      if (mine !== run) return;
      take(page);
      has({ state: 'ready' });
      arrived.forEach(receive);
    } catch (error) {
      if (mine === run) has({ state: 'failed' });
      throw error;
    }
  };
  const begin = (): Promise<void> =>
    load({}, page => {
      log.set(page.nodes);
      has({ hasEarlier: page.hasPreviousPage, hasLater: false });
    });

  function receive(entry: Message): void {
    if (history.get().state === 'loading') arrived.push(entry);
    const entries = withdraw(log.get(), entry);
    const isHeld = entries.some(({ id }) => id === entry.id);
    log.set(isHeld || isWithin(entries, entry) ? insert(entries, entry) : entries);
    if (isAtEnd) dropEarlier();
  }

  function isWithin([top, ...more]: Log, entry: Message): boolean {
    const { hasEarlier, hasLater } = history.get();
    if (hasLater) return false;
    const isAbove = top?.conversation.id === entry.conversation.id && entry.seq < top.seq;
    if (hasEarlier && isAbove) return false;
    // Nothing is taken away from where somebody reads; what comes then is fetched when he goes there.
    const isFull = isAtEnd === false && more.length >= MOST;
    if (isFull) has({ hasLater: true });
    return !isFull;
  }

  return {
    log,
    history,
    receive,
    begin() {
      log.set([]);
      has({ hasLater: false, hasEarlier: false });
      return begin();
    },
    async loadEarlier() {
      const { state, hasEarlier } = history.get();
      const [first] = log.get();
      if (state === 'loading' || !hasEarlier || !first) return;
      const take = ({ nodes, hasPreviousPage }: HistoryPage): void => {
        // Meanwhile the place may have fallen out to which the page belongs.
        if (log.get()[0]?.id !== first.id) return;
        const whole = [...nodes, ...log.get()];
        const isTooLong = isAtEnd === false && whole.length > MOST;
        log.set(isTooLong ? whole.slice(0, KEPT) : whole);
        has({ hasEarlier: hasPreviousPage, ...(isTooLong && { hasLater: true }) });
      };
      await load({ before: place(first) }, take).catch(() => {});
    },
    async loadLater() {
      const { state, hasLater } = history.get();
      const last = log.get()[log.get().length - 1];
      if (state === 'loading' || !hasLater || !last) return;
      const take = ({ nodes, hasNextPage }: HistoryPage): void => {
        if (log.get()[log.get().length - 1]?.id !== last.id) return;
        log.update(entries => [...entries, ...nodes]);
        has({ hasLater: hasNextPage });
        dropEarlier();
      };
      await load({ after: place(last) }, take).catch(() => {});
    },
    async loadNewest() {
      if (history.get().hasLater) await begin().catch(() => {});
    },
    setAtEnd(next) {
      isAtEnd = next;
      if (isAtEnd && !history.get().hasLater) dropEarlier();
    },
    renew: entries => log.update(held => replace(held, entries)),
  };
}

const place = ({ conversation, seq }: Message) => ({ conversationId: conversation.id, seq });
