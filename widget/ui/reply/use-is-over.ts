import type { Message } from '../../sdk/index.ts';
import { useReadable } from '../parts/use-readable.ts';
import type { Screen } from '../screen.ts';

/** Whether the conversation of a message has ended, so that nothing in it can be answered. */
export function useIsOver({ chat }: Screen, message: Message): boolean {
  const present = useReadable(chat.conversation);
  return present?.id !== message.conversation.id || present.status === 'CLOSED';
}
