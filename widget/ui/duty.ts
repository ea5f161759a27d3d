import { useEffect } from 'preact/hooks';
import { useReadable } from './parts/use-readable.ts';
import type { Screen } from './screen.ts';

/** What can be done now: chat, leave a message, or only read when the company is back. */
export type Reach = 'chat' | 'ticket' | 'text';

const LOOK_MS = 60_000;

/** Whether this visitor can chat now; an open conversation goes on whatever the hour. */
export function useReach(screen: Screen): Reach {
  const profile = useReadable(screen.chat.profile);
  const conversation = useReadable(screen.chat.conversation);
  const { ticket } = useReadable(screen.settings);
  const isOpen = !!conversation && conversation.status !== 'CLOSED';
  // If it cannot be told, the window behaves as on duty; the server decides at the first message.
  if (!profile || profile.onDuty || isOpen || profile.offHoursMode === 'CHAT') return 'chat';
  return profile.offHoursMode === 'TICKET' && ticket !== false ? 'ticket' : 'text';
}

/** Leads to the form when the visitor opens the window off duty, and keeps an eye on the hour. */
export function useDuty(screen: Screen, reach: Reach): void {
  const { chat, shell, view } = screen;
  const isInFront = useReadable(shell.isInFront);
  const opensAt = useReadable(chat.profile)?.opensAt;
  useEffect(() => {
    if (isInFront && reach === 'ticket') view.set('form');
  }, [isInFront, reach]);
  useEffect(() => {
    if (!isInFront) return;
    const rest = opensAt ? Date.parse(opensAt) - Date.now() + 500 : LOOK_MS;
    const timer = setInterval(() => void chat.refresh(), Math.min(LOOK_MS, Math.max(1_000, rest)));
    return () => clearInterval(timer);
  }, [isInFront, opensAt]);
}
