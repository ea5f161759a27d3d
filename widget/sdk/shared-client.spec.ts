import type { Client, ConnectionState } from '@parley/schema';
import { expect, it, vi } from 'vitest';
import { shareAmongTabs, type TabLink, type TabMessage } from './shared-client.ts';
import { createStore } from './store.ts';

/** A browser of several tabs: one lock, one channel; the eldest tab that is left holds the lock. */
function browser() {
  const tabs: { begin: () => void; hear: (message: TabMessage) => void }[] = [];
  return (): TabLink => {
    const tab = { begin: (): void => {}, hear: (_: TabMessage): void => {} };
    tabs.push(tab);
    return {
      lead(begin) {
        tab.begin = begin;
        if (tabs[0] === tab) begin();
      },
      post: message => tabs.filter(other => other !== tab).forEach(other => other.hear(message)),
      listen: hear => void (tab.hear = hear),
      close() {
        const wasLeader = tabs[0] === tab;
        tabs.splice(tabs.indexOf(tab), 1);
        if (wasLeader) tabs[0]?.begin();
      },
    };
  };
}

/** A client that counts what it subscribes to. */
function line() {
  const open = new Set<{ variables: () => object; onData: (data: object) => void }>();
  const state = createStore<ConnectionState>({ kind: 'connected', retryAt: null });
  const retry = vi.fn();
  const client = {
    run: vi.fn(),
    watch: (_: unknown, variables: () => object, onData: (data: object) => void) => {
      const watching = { variables, onData };
      open.add(watching);
      return () => void open.delete(watching);
    },
    connection: { state: state.get, subscribe: state.subscribe, retry },
    dispose: vi.fn(),
  } as unknown as Client;
  const says = (data: object): void => [...open].forEach(({ onData }) => onData(data));
  return { client, open, says, state, retry };
}

const watch = (client: Client, after = 0) => {
  const seen: unknown[] = [];
  const stop = client.watch(
    'subscription Log',
    () => ({ id: 'c1', after }),
    data => seen.push(data),
  );
  return { seen, stop };
};

it('W-37: opens one line for all tabs, and each hears the same', () => {
  const link = browser();
  const [one, two] = [line(), line()];
  const [first, second] = [shareAmongTabs(one.client, link()), shareAmongTabs(two.client, link())];
  const [a, b] = [watch(first, 3), watch(second, 1)];
  expect([one.open.size, two.open.size]).toEqual([1, 0]);
  // The earlier place, so that no tab misses anything.
  expect([...one.open][0]!.variables()).toEqual({ id: 'c1', after: 1 });
  one.says({ log: { seq: 4 } });
  expect([a.seen, b.seen]).toEqual([[{ log: { seq: 4 } }], [{ log: { seq: 4 } }]]);
  expect([...one.open][0]!.variables()).toEqual({ id: 'c1', after: 4 });
});

it('W-37: another tab takes over when the leading one is closed', () => {
  const link = browser();
  const [one, two, three] = [line(), line(), line()];
  const tabs = [one, two, three].map(({ client }) => shareAmongTabs(client, link()));
  const watching = tabs.map(tab => watch(tab));
  tabs[0]!.dispose();
  expect([two.open.size, three.open.size]).toEqual([1, 0]);
  two.says({ log: { seq: 1 } });
  expect([watching[1]!.seen.length, watching[2]!.seen.length]).toEqual([1, 1]);
});

it('W-37: shows the line of the leading tab, and wakes it', () => {
  const link = browser();
  const [one, two] = [line(), line()];
  shareAmongTabs(one.client, link());
  const second = shareAmongTabs(two.client, link());
  watch(second);
  expect(second.connection.state().kind).toBe('connected');
  one.state.set({ kind: 'waiting', retryAt: 1 });
  expect(second.connection.state()).toEqual({ kind: 'waiting', retryAt: 1 });
  second.connection.retry();
  expect(one.retry).toHaveBeenCalledOnce();
});

it('W-37: ends what no tab watches any longer', () => {
  const link = browser();
  const [one, two] = [line(), line()];
  const [first, second] = [shareAmongTabs(one.client, link()), shareAmongTabs(two.client, link())];
  const [a, b] = [watch(first), watch(second)];
  a.stop();
  expect(one.open.size).toBe(1);
  b.stop();
  expect(one.open.size).toBe(0);
});
