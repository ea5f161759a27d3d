// oxlint-disable unicorn/require-post-message-target-origin -- a channel never leaves its origin
import type { TabLink, TabMessage } from '../../sdk/index.ts';

/** How the tabs of this browser find each other; null where it lacks the means or forbids them. */
export function tabLink(name: string): TabLink | null {
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) return null;
  try {
    const channel = new BroadcastChannel(name);
    const leaving = new AbortController();
    let leave = (): void => {};
    return {
      lead(begin) {
        const held = new Promise<void>(resolve => (leave = resolve));
        navigator.locks
          .request(name, { signal: leaving.signal }, () => {
            begin();
            return held;
          })
          // Where locks are denied every tab has a line of its own.
          .catch(() => !leaving.signal.aborted && begin());
      },
      post: message => channel.postMessage(message),
      listen: listener =>
        channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => listener(data)),
      close() {
        leave();
        leaving.abort();
        channel.close();
      },
    };
  } catch {
    return null;
  }
}
