import { logOut as logOutDevice } from '../../sdk/more/log-out.ts';
import type { Screen } from '../screen.ts';

const WORD = 'logout';

const channelOf = ({ shell }: Screen): BroadcastChannel | null => {
  try {
    return new BroadcastChannel(`parley:${shell.keys.get().channel}:visitor`);
  } catch {
    return null;
  }
};

/** Forgets the visitor on this device, in all its tabs: token, drafts, outbox and what is on screen. */
export async function logOut(screen: Screen): Promise<void> {
  await logOutDevice(screen.client, screen.chat, screen.preferences.drawer);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  channelOf(screen)?.postMessage(WORD);
  screen.shell.tell({ type: 'unread', count: 0 });
  // The answer goes out first.
  setTimeout(() => location.reload());
}

/** Follows when another tab logs its visitor out. */
export function hearLogOut(screen: Screen): void {
  channelOf(screen)?.addEventListener('message', ({ data }) => {
    if (data === WORD) location.reload();
  });
}
