import { DestroyRef, inject, Service, untracked } from '@angular/core';
import { Api, Preferences, Session } from '@parley/kit';
import { DraftSetDocument } from '@parley/schema/agent';
import { Conversations } from '../conversation/conversations';

/** What an agent has begun to write in one conversation. */
export interface Draft {
  readonly text: string;
  readonly isNote: boolean;
}

const empty: Draft = { text: '', isNote: false };
/** Older drafts give way, so that the storage stays small. */
const KEPT = 100;
/** A pause of this length in the typing, and the draft goes to the server. */
const PAUSE_MS = 1_000;
/** So long keys may wait to be stored on the device: each write costs the typist time. */
const STORE_MS = 300;
/** So many own states are known again when the server tells of them. */
const REMEMBERED = 20;

/** Drafts per conversation, kept on this device over reloads and on the server for the others. */
@Service({ autoProvided: false })
export class Drafts {
  readonly #api = inject(Api);
  readonly #preferences = inject(Preferences);
  readonly #conversations = inject(Conversations);
  readonly #name = `drafts.${inject(Session).viewer()?.id ?? ''}`;
  readonly #drafts = new Map<string, Draft>(this.#load());
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** What this tab has told the server and was not yet told back. */
  readonly #told = new Map<string, readonly string[]>();
  readonly #seen = new Map<string, string>();
  #storing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const write = () => this.#write();
    window.addEventListener('pagehide', write);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('pagehide', write);
      this.#timers.forEach(timer => clearTimeout(timer));
      write();
    });
  }

  of(conversationId: string): Draft {
    const kept = this.#drafts.get(conversationId);
    if (kept) return kept;
    const text = untracked(() => this.#conversations.get(conversationId)?.draft);
    return text ? { text, isNote: false } : empty;
  }

  /** What another window or device of the agent has made of the draft since; null: nothing. */
  fromElsewhere(conversationId: string): string | null {
    const draft = this.#conversations.byId().get(conversationId)?.draft ?? '';
    const before = this.#seen.get(conversationId);
    this.#seen.set(conversationId, draft);
    if (before === undefined || before === draft) return null;
    const told = this.#told.get(conversationId) ?? [];
    const own = told.indexOf(draft);
    this.#told.set(conversationId, told.slice(own + 1));
    // Own words that come back, or words that whoever types here is about to replace.
    if (own >= 0 || this.#timers.has(conversationId)) return null;
    this.#store(conversationId, { text: draft, isNote: false });
    return draft;
  }

  /** Keeps a draft, on this device alone where told so; an empty one is forgotten. */
  keep(conversationId: string, draft: Draft, isLocal = false): void {
    const known = this.#drafts.get(conversationId) ?? empty;
    if (known.text === draft.text && known.isNote === draft.isNote) return;
    this.#store(conversationId, draft);
    if (isLocal) return;
    // A note is for colleagues: on another device it could be taken for words to the visitor.
    this.#tellLater(conversationId, draft.isNote ? '' : draft.text);
  }

  #store(conversationId: string, draft: Draft): void {
    this.#drafts.delete(conversationId);
    if (draft.text) this.#drafts.set(conversationId, draft);
    this.#storing ??= setTimeout(() => this.#write(), STORE_MS);
  }

  #write(): void {
    clearTimeout(this.#storing);
    this.#storing = undefined;
    const entries = [...this.#drafts].slice(-KEPT);
    this.#preferences.write(this.#name, entries.length > 0 ? JSON.stringify(entries) : null);
  }

  #tellLater(conversationId: string, text: string): void {
    clearTimeout(this.#timers.get(conversationId));
    const timer = setTimeout(() => {
      this.#timers.delete(conversationId);
      const told = this.#told.get(conversationId) ?? [];
      const now = told.at(-1) ?? this.#conversations.get(conversationId)?.draft ?? '';
      if (now === text) return;
      this.#told.set(conversationId, [...told, text].slice(-REMEMBERED));
      const input = { conversationId, text };
      // This device has it in any case; the next pause tells it again.
      void this.#api.run(DraftSetDocument, { input }).catch(() => undefined);
    }, PAUSE_MS);
    this.#timers.set(conversationId, timer);
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
