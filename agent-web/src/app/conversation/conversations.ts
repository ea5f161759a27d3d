import { Service, signal } from '@angular/core';
import type { DeskConversationFragment } from '@parley/schema/agent';

export type Conversation = DeskConversationFragment;

/** The newer of two states of one conversation: answers may arrive in another order than made. */
export function newer(known: Conversation | undefined, incoming: Conversation): Conversation {
  if (!known || incoming.version > known.version) return incoming;
  if (incoming.version < known.version) return known;
  return incoming.lastSeq >= known.lastSeq ? incoming : known;
}

/** Every conversation this tab has heard of, each in its newest known state. */
@Service({ autoProvided: false })
export class Conversations {
  readonly #byId = signal<ReadonlyMap<string, Conversation>>(new Map());
  readonly byId = this.#byId.asReadonly();

  get(id: string): Conversation | undefined {
    return this.#byId().get(id);
  }

  /** Takes over states from any answer or subscription; older ones change nothing. */
  accept(...incoming: readonly Conversation[]): void {
    const next = new Map(this.#byId());
    let isChanged = false;
    for (const conversation of incoming) {
      const known = next.get(conversation.id);
      const chosen = newer(known, conversation);
      if (chosen === known) continue;
      next.set(conversation.id, chosen);
      isChanged = true;
    }
    if (isChanged) this.#byId.set(next);
  }

  /** Shows at once what the server will say in a moment. */
  patch(id: string, changes: Partial<Conversation>): void {
    const known = this.#byId().get(id);
    if (known) this.#byId.update(all => new Map(all).set(id, { ...known, ...changes }));
  }
}
