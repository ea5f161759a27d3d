import { LiveAnnouncer } from '@angular/cdk/a11y';
import { inject, Service, signal } from '@angular/core';

export type ToastKind = 'info' | 'success' | 'warning' | 'danger';

export interface ToastNote {
  readonly id: number;
  readonly kind: ToastKind;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const readingTimeMs = 6_000;

/** Short notes at the edge of the screen; at most three, each announced politely. */
@Service()
export class Toast {
  readonly #announcer = inject(LiveAnnouncer);
  readonly #notes = signal<readonly ToastNote[]>([]);
  readonly notes = this.#notes.asReadonly();
  #nextId = 1;

  info(text: string, action?: ToastNote['action']): number {
    return this.#show('info', text, action);
  }

  success(text: string): number {
    return this.#show('success', text);
  }

  warn(text: string, action?: ToastNote['action']): number {
    return this.#show('warning', text, action);
  }

  error(text: string, action?: ToastNote['action']): number {
    return this.#show('danger', text, action);
  }

  dismiss(id: number): void {
    this.#notes.update(notes => notes.filter(note => note.id !== id));
  }

  #show(kind: ToastKind, text: string, action?: ToastNote['action']): number {
    const id = this.#nextId++;
    const note: ToastNote = { id, kind, text, ...(action ? { action } : {}) };
    // The same sentence twice is one note, not a pile.
    this.#notes.update(notes => [...notes.filter(other => other.text !== text), note].slice(-3));
    void this.#announcer.announce(text, kind === 'danger' ? 'assertive' : 'polite');
    setTimeout(() => this.dismiss(id), readingTimeMs);
    return id;
  }
}
