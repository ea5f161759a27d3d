import { type Chat, type Conversation, isIncoming } from '../sdk/index.ts';
import type { Shell } from './shell.ts';

/** Tells the host page what its scripts may want to know (README.md, events). */
export function reportEvents(chat: Chat, shell: Shell): void {
  const emit = (name: string, data: unknown): void => shell.tell({ type: 'event', name, data });
  let before: Conversation | null = chat.conversation.get();

  chat.transcript.unread.subscribe(count => shell.tell({ type: 'unread', count }));
  chat.onMessage(message => {
    if (isIncoming(message)) emit('message', { message });
  });
  chat.attendance.queue.subscribe(place => {
    if (!place) return;
    const { waiting, ahead, estimateMinMinutes, estimateMaxMinutes } = place;
    const estimate = estimateMinMinutes === null ? null : [estimateMinMinutes, estimateMaxMinutes];
    emit('conversation.queued', { length: waiting, ahead, estimate });
  });
  chat.conversation.subscribe(next => {
    const { id, status, agent } = next ?? {};
    const isOther = id !== before?.id;
    if (isOther) emit('conversation.created', { id });
    if (status === 'ACTIVE' && (isOther || before?.status !== 'ACTIVE')) {
      emit('conversation.assigned', { id });
    } else if (status === 'ACTIVE' && agent?.id !== before?.agent?.id) {
      emit('conversation.transferred', { id });
    }
    if (status === 'CLOSED' && (isOther || before?.status !== 'CLOSED')) {
      emit('conversation.closed', { id, reason: next?.closeReason ?? null });
    }
    before = next;
  });
}
