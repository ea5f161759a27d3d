import { inject, Service, signal } from '@angular/core';
import { Api, ErrorText, Toast } from '@parley/kit';
import {
  type LogContentFragment,
  MessageRevealDocument,
  RoomMessageRevealDocument,
  TicketRevealDocument,
} from '@parley/schema/agent';
import { asLogContent } from '../room/room-entry';

/** What the viewer asked to see without dots, for as long as the page is open; the server keeps that he did. */
@Service({ autoProvided: false })
export class Reveals {
  readonly #api = inject(Api);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #contents = signal<ReadonlyMap<string, LogContentFragment>>(new Map());
  readonly #texts = signal<ReadonlyMap<string, string>>(new Map());

  /** Messages without dots, by id. */
  readonly contents = this.#contents.asReadonly();
  /** Tickets and comments without dots, by id. */
  readonly texts = this.#texts.asReadonly();

  /** Shows a message of a conversation without dots, or with them again. */
  async toggleMessage(messageId: string): Promise<void> {
    await this.#toggle(this.#contents, messageId, async () => {
      const input = { messageId };
      return (await this.#api.run(MessageRevealDocument, { input })).messageReveal.content;
    });
  }

  /** The same for a message between colleagues. */
  async toggleRoomMessage(messageId: string): Promise<void> {
    await this.#toggle(this.#contents, messageId, async () => {
      const input = { messageId };
      const { roomMessageReveal } = await this.#api.run(RoomMessageRevealDocument, { input });
      return asLogContent(roomMessageReveal.content);
    });
  }

  /** The same for what was left with a ticket, or for one of its comments. */
  async toggleTicket(ticketId: string, commentId?: string): Promise<void> {
    await this.#toggle(this.#texts, commentId ?? ticketId, async () => {
      const input = { ticketId, commentId };
      return (await this.#api.run(TicketRevealDocument, { input })).ticketReveal.text;
    });
  }

  async #toggle<T>(
    shown: ReturnType<typeof signal<ReadonlyMap<string, T>>>,
    id: string,
    read: () => Promise<T>,
  ): Promise<void> {
    const isShown = shown().has(id);
    try {
      const value = isShown ? null : await read();
      shown.update(known => {
        const others = [...known].filter(([key]) => key !== id);
        return new Map(value === null ? others : [...others, [id, value]]);
      });
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
    }
  }
}
