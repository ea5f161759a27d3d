// oxlint-disable unicorn/require-post-message-target-origin -- a channel never leaves its origin
import type { Readable } from '../../sdk/index.ts';

type News =
  | { readonly type: 'used'; readonly tab: string; readonly at: number; readonly front: boolean }
  | { readonly type: 'gone'; readonly tab: string };

/**
 * Whether this tab is the one that calls the visitor: none while the chat is in front somewhere,
 * else the tab that was used last.
 */
export function createVoice(name: string, isInFront: Readable<boolean>): () => boolean {
  const channel = channelOf(name);
  if (!channel) return () => !isInFront.get();
  const tab = Math.random().toString(36);
  const others = new Map<string, { at: number; front: boolean }>();
  let usedAt = Date.now();
  const tell = (): void =>
    channel.postMessage({ type: 'used', tab, at: usedAt, front: isInFront.get() } satisfies News);
  channel.addEventListener('message', ({ data }: MessageEvent<News>) => {
    if (data.type === 'gone') others.delete(data.tab);
    else {
      const isNew = !others.has(data.tab);
      others.set(data.tab, data);
      if (isNew) tell();
    }
  });
  isInFront.subscribe(is => {
    if (is) usedAt = Date.now();
    tell();
  });
  addEventListener('focus', () => {
    usedAt = Date.now();
    tell();
  });
  addEventListener('pagehide', () => channel.postMessage({ type: 'gone', tab } satisfies News));
  addEventListener('pageshow', tell);
  return () =>
    !isInFront.get() && [...others.values()].every(({ at, front }) => !front && at <= usedAt);
}

// A frame of another site may be denied channels; then each tab speaks for itself.
function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
