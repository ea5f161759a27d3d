import { type Client, uuidv7 } from '@parley/schema';
import * as api from '@parley/schema/visitor-more';
import type { Storage } from '../storage.ts';
import type { Refusal } from '../transport.ts';

/** A message that is answered later, as its visitor sees it. */
export type Ticket = api.VisitorTicketFragment;
export type TicketComment = api.VisitorTicketCommentFragment;
export type TicketFile = Ticket['attachments'][number];

/** One ticket with everything that was said about it, in order. */
export interface TicketThread {
  readonly ticket: Ticket;
  readonly comments: readonly TicketComment[];
}

/** The words of a ticket; the content is required. */
export type TicketWords = {
  readonly content?: string;
  readonly subject?: string;
  readonly category?: string;
  readonly contactName?: string;
  readonly contactPhone?: string;
  readonly contactEmail?: string;
  /** A conversation of the visitor's whose words go along. */
  readonly transcriptOf?: string;
};

/** What a ticket is made from. */
export interface TicketDraft extends TicketWords {
  /** Uploaded before; at most five. */
  readonly attachmentIds?: readonly string[];
}

/** The visitor's tickets. */
export interface Tickets {
  /** The newest first, at most fifty. */
  list(): Promise<readonly Ticket[]>;
  /** Null for a ticket that is not the visitor's. */
  read(ticketId: string): Promise<TicketThread | null>;
  /** Sent again after a lost answer, it is still one ticket. */
  create(draft: TicketDraft): Promise<Ticket | Refusal>;
  comment(
    ticketId: string,
    comment: { readonly text: string; readonly attachmentIds?: readonly string[] },
  ): Promise<TicketComment | Refusal>;
  /** Hears of status changes and answers; returns what ends it. */
  onChange(listener: (ticket: Ticket) => void): () => void;
}

const PAGE = 50;
const MOST_COMMENTS = 100;

/** The visitor's tickets over a client; a key outlives the device's sleep until it was answered. */
export function createTickets(client: Client, storage: Storage): Tickets {
  const once = async <T>(slot: string, value: unknown, send: (key: string) => Promise<T>) => {
    const content = JSON.stringify(value);
    const kept = await storage.get<{ key: string; content: string }>(slot).catch(() => null);
    // Another content is another act and needs a key of its own.
    const key = kept?.content === content ? kept.key : uuidv7();
    await storage.set(slot, { key, content }).catch(() => {});
    const answer = await send(key);
    await storage.remove(slot).catch(() => {});
    return answer;
  };
  return {
    async list() {
      const { tickets } = await client.run(api.TicketsDocument, { first: PAGE });
      return tickets.nodes;
    },
    async read(ticketId) {
      const variables = { ticketId, first: MOST_COMMENTS };
      const { ticket } = await client.run(api.TicketDocument, variables);
      if (!ticket) return null;
      if (ticket.unreadCount > 0) {
        // A lost mark is made good by the next look.
        client.run(api.TicketReadDocument, { input: { ticketId } }).catch(() => {});
      }
      return { ticket, comments: ticket.comments.nodes };
    },
    create: ({ content = '', attachmentIds = [], ...draft }) =>
      once('ticket-key', { content, attachmentIds, draft }, async key => {
        const input = { ...draft, key, content, attachmentIds: [...attachmentIds] };
        const { ticketCreate } = await client.run(api.TicketCreateDocument, { input });
        return ticketCreate.__typename === 'TicketPayload' ? ticketCreate.ticket : ticketCreate;
      }),
    comment: (ticketId, { text, attachmentIds = [] }) =>
      once(`comment-key/${ticketId}`, { text, attachmentIds }, async key => {
        const input = { key, ticketId, text, attachmentIds: [...attachmentIds] };
        const { ticketComment } = await client.run(api.TicketCommentDocument, { input });
        return ticketComment.__typename === 'TicketCommentPayload'
          ? ticketComment.comment
          : ticketComment;
      }),
    onChange: listener =>
      client.watch(
        api.TicketChangedDocument,
        () => ({}),
        ({ ticketChanged }) => listener(ticketChanged),
      ),
  };
}
