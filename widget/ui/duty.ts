import { useReadable } from './parts/use-readable.ts';
import type { Screen } from './screen.ts';

/** What can be done now: chat, leave a message, or only read when the company is back. */
export type Reach = 'chat' | 'ticket' | 'text';

/** Whether this visitor can chat now; an open conversation goes on whatever the hour. */
export function useReach(screen: Screen): Reach {
  const profile = useReadable(screen.chat.profile);
  const conversation = useReadable(screen.chat.conversation);
  const { ticket, offHours } = useReadable(screen.settings);
  const isOpen = !!conversation && conversation.status !== 'CLOSED';
  // If it cannot be told, the window behaves as on duty; the server decides at the first message.
  const mode = offHours?.toUpperCase() ?? profile?.offHoursMode;
  if (!profile || profile.onDuty || isOpen || mode === 'CHAT') return 'chat';
  return mode === 'TICKET' && ticket !== false ? 'ticket' : 'text';
}
