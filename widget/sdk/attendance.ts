import { createStore, type Readable } from './store.ts';
import type { AgentStatus, Conversation, QueuePlace, Transport } from './transport.ts';
import { createOtherTyping, type OtherTyping } from './typing.ts';

/** Who looks after the visitor at this moment; passing states, outside the log. */
export interface Attendance {
  /** Null unless an agent serves and the tenant shows it. */
  readonly presence: Readable<AgentStatus | null>;
  /** Null unless the visitor waits. */
  readonly queue: Readable<QueuePlace | null>;
  readonly typing: OtherTyping;
  /** The conversation moved on. */
  follow(conversation: Conversation | null): void;
  dispose(): void;
}

/** Watches what the present state of the conversation has to show, and nothing else. */
export function createAttendance(transport: Transport): Attendance {
  const presence = createStore<AgentStatus | null>(null);
  const queue = createStore<QueuePlace | null>(null);
  const typing = createOtherTyping();
  let watched = '';
  let stops: readonly (() => void)[] = [];

  const clear = (): void => {
    for (const stop of stops) stop();
    stops = [];
    presence.set(null);
    queue.set(null);
    typing.set(false);
  };
  const begin = ({ id, status, servedBy }: Conversation): readonly (() => void)[] => {
    if (status === 'QUEUED') return [transport.watchQueue(id, queue.set)];
    if (status !== 'ACTIVE') return [];
    const typings = transport.watchTyping(id, typing.set);
    // A robot types, but is never away.
    return servedBy === 'AGENT' ? [typings, transport.watchPresence(id, presence.set)] : [typings];
  };

  return {
    presence,
    queue,
    typing,
    follow(conversation) {
      const { id, status, servedBy, agent } = conversation ?? {};
      const next = [id, status, servedBy, agent?.id].join();
      if (next === watched) return;
      watched = next;
      clear();
      if (conversation) stops = begin(conversation);
    },
    dispose: clear,
  };
}
