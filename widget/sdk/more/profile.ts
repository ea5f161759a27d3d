import type { Client } from '@parley/schema';
import { ProfileChangedDocument } from '@parley/schema/visitor-more';
import type { Chat } from '../chat.ts';

const SPREAD_MS = 3_000;

/** Keeps `chat.profile` as the company has it now: name, logo, texts, duty. Returns what ends it. */
export function followProfile(client: Client, chat: Chat): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = client.watch(
    ProfileChangedDocument,
    () => ({}),
    () => {
      clearTimeout(timer);
      // Everybody who looks hears it in the same moment.
      timer = setTimeout(() => void chat.refresh(), Math.random() * SPREAD_MS);
    },
  );
  return () => {
    clearTimeout(timer);
    stop();
  };
}
