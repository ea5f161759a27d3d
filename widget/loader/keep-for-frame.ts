import { browserStorage } from '../sdk/adapters/browser.ts';
import type { Storage } from '../sdk/storage.ts';
import type { ToFrame, Wish } from './protocol.ts';

let opened: Promise<Storage | null> | undefined;

/** Keeps a value for the window in the page's own storage, and answers what was asked for. */
export async function keepForFrame(wish: Extract<Wish, { type: 'storage' }>): Promise<ToFrame> {
  const { id, action, key } = wish;
  const storage = await (opened ??= browserStorage());
  const kept = action === 'set' ? storage?.set(key, wish.value) : storage?.[action](key);
  return { type: 'stored', id, value: (await kept?.catch(() => null)) ?? null };
}
