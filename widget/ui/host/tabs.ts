// oxlint-disable unicorn/require-post-message-target-origin -- a channel never leaves its origin
import type { Client } from '@parley/schema';
import type { TabLink, TabMessage } from '../../sdk/index.ts';

/**
 * How the tabs of this browser share one line. A visitor with one tab needs none of it: the means come
 * with the second. Null where the browser lacks or forbids what it takes.
 */
export async function shareLine(name: string): Promise<((client: Client) => Client) | null> {
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) return null;
  const load = () => import('./shared-line.ts');
  try {
    const link = tabLink(name);
    const isFirst = await link.isFirst;
    if (!isFirst) {
      const { shareAmongTabs } = await load();
      return client => shareAmongTabs(client, link);
    }
    return client => {
      // Once there is another tab, this one leads; the other asks again when it hears so.
      link.once(() => void load().then(({ shareAmongTabs }) => shareAmongTabs(client, link)));
      return client;
    };
  } catch {
    return null;
  }
}

function tabLink(name: string) {
  const channel = new BroadcastChannel(name);
  const leaving = new AbortController();
  let leave = (): void => {};
  const held = new Promise<void>(resolve => (leave = resolve));
  const isFirst = new Promise<boolean>((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, lock => {
        resolve(!!lock);
        return lock ? held : null;
      })
      .catch(reject);
  });
  const hear = (listener: (message: TabMessage) => void, options?: AddEventListenerOptions) =>
    channel.addEventListener(
      'message',
      ({ data }: MessageEvent<TabMessage>) => listener(data),
      options,
    );
  return {
    isFirst,
    once: (listener: () => void) => hear(listener, { once: true }),
    async lead(begin) {
      if (await isFirst) return begin();
      navigator.locks
        .request(name, { signal: leaving.signal }, () => {
          begin();
          return held;
        })
        .catch(() => {});
    },
    post: message => channel.postMessage(message),
    listen: listener => hear(listener),
    close() {
      leave();
      leaving.abort();
      channel.close();
    },
  } satisfies TabLink & { isFirst: Promise<boolean>; once(listener: () => void): void };
}
