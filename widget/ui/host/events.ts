import { type Chat, type Conversation, isIncoming } from '../../sdk/index.ts';
import type { Shell } from './shell.ts';

/** Tells the host page what its scripts may want to know (README.md, events). */
export function reportEvents(chat: Chat, shell: Shell): void {
  const emit = (name: string, data: unknown): void => shell.tell({ type: 'event', name, data });

  const tellUnread = (count: number): void => shell.tell({ type: 'unread', count });
  chat.transcript.unread.subscribe(tellUnread);
  if (chat.transcript.unread.get() > 0) tellUnread(chat.transcript.unread.get());
  chat.onMessage(message => {
    if (isIncoming(message)) emit('message', { message });
  });
  chat.attendance.queue.subscribe(place => {
    if (!place) return;
    const { waiting, ahead, estimateMinMinutes, estimateMaxMinutes } = place;
    const estimate = estimateMinMinutes === null ? null : [estimateMinMinutes, estimateMaxMinutes];
    emit('conversation.queued', { length: waiting, ahead, estimate });
  });
  let wasOnDuty = chat.profile.get()?.onDuty;
  chat.profile.subscribe(profile => {
    if (profile && profile.onDuty !== wasOnDuty)
      emit('duty', { state: profile.onDuty ? 'on' : 'off' });
    wasOnDuty = profile?.onDuty;
  });
  let before = chat.conversation.get();
  chat.conversation.subscribe(next => {
    if (next) changes(before, next).forEach(([name, data]) => emit(name, data));
    before = next;
  });
}

/** What happened between two states of the visitor's conversation, as events. */
export function changes(before: Conversation | null, next: Conversation): [string, unknown][] {
  const { id, status, agent, closeReason } = next;
  // A new conversation has no past of its own.
  const past = before?.id === id ? before : null;
  const events: [string, unknown][] = past ? [] : [['conversation.created', { id }]];
  if (status === 'ACTIVE' && past?.status !== 'ACTIVE') {
    events.push(['conversation.assigned', { id }]);
  } else if (status === 'ACTIVE' && past?.agent?.id !== agent?.id) {
    events.push(['conversation.transferred', { id }]);
  }
  if (status === 'CLOSED' && past?.status !== 'CLOSED') {
    events.push(['conversation.closed', { id, reason: closeReason }]);
  }
  return events;
}
