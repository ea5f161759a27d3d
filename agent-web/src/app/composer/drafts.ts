import { inject, Service } from '@angular/core';
import { Preferences, Session } from '@parley/kit';

/** What an agent has begun to write in one conversation. */
export interface Draft {
  readonly text: string;
  readonly isNote: boolean;
}

const empty: Draft = { text: '', isNote: false };
/** Older drafts give way, so that the storage stays small. */
const KEPT = 100;

/** Drafts per conversation, kept on this device over reloads. */
@Service({ autoProvided: false })
export class Drafts {
  readonly #preferences = inject(Preferences);
  readonly #name = `drafts.${inject(Session).viewer()?.id ?? ''}`;
  readonly #drafts = new Map<string, Draft>(this.#load());

  of(conversationId: string): Draft {
    return this.#drafts.get(conversationId) ?? empty;
  }

  /** Keeps a draft; an empty one is forgotten. */
  keep(conversationId: string, draft: Draft): void {
    this.#drafts.delete(conversationId);
    if (draft.text) this.#drafts.set(conversationId, draft);
    const entries = [...this.#drafts].slice(-KEPT);
    this.#preferences.write(this.#name, entries.length > 0 ? JSON.stringify(entries) : null);
  }

  #load(): readonly (readonly [string, Draft])[] {
    try {
      const stored: unknown = JSON.parse(this.#preferences.read(this.#name) ?? '[]');
      return Array.isArray(stored) ? (stored as [string, Draft][]) : [];
    } catch {
      return [];
    }
  }
}
