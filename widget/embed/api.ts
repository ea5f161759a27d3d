import type { Keys } from '../loader/keys.ts';

/** An item that the visitor looks at. Addresses are https. */
export interface Track {
  readonly title: string;
  /** Ready to show, as in `¥ 89.00`. */
  readonly price?: string;
  readonly description?: string;
  readonly imageUrl?: string;
  readonly itemUrl?: string;
}

/** An order of the visitor. */
export interface Order extends Track {
  readonly orderNumber: string;
  /** Ready to show, as in “shipped”. */
  readonly status?: string;
}

/** How the chat stands. */
export interface ChatState {
  readonly isOpen: boolean;
  readonly unread: number;
}

/** What a page can do with its chat. Each call may be repeated without harm. */
export interface Methods {
  /** Opens the window; `text` is put into the field, not sent. */
  open(options?: { agent?: string; skillGroup?: string; text?: string }): Promise<void>;
  close(): Promise<void>;
  toggle(): Promise<void>;
  /** The contact button. */
  show(): Promise<void>;
  hide(): Promise<void>;
  /** Changes keys while the page runs: size, place, colours, texts, switches. */
  update(keys: Partial<Keys>): Promise<void>;
  /** Sends as the visitor; begins a conversation if there is none. */
  sendText(text: string): Promise<void>;
  sendTrack(track: Track): Promise<void>;
  sendOrder(order: Order): Promise<void>;
  /** Opens the form for a message, with these words in it. */
  openTicket(words?: { content?: string; subject?: string }): Promise<void>;
  /** Opens the rating, where the visitor may rate. */
  openSurvey(): Promise<void>;
  endConversation(): Promise<void>;
  /** Own values for the person, and for the conversation; at most fifty each. */
  setAttributes(attributes: Readonly<Record<string, unknown>>): Promise<void>;
  setConversationAttributes(attributes: Readonly<Record<string, unknown>>): Promise<void>;
  /** Says who the customer is: a token that your server signed. */
  identify(token: string): Promise<void>;
  /** Forgets the visitor on this device, in all its tabs. */
  logout(): Promise<void>;
  getState(): Promise<ChatState>;
  /** Takes everything off the page. */
  destroy(): Promise<void>;
}

/** What a page hears of its chat. */
export interface ParleyEvents {
  readonly ready: null;
  readonly opened: undefined;
  readonly closed: undefined;
  readonly unread: { readonly count: number };
  /** A message received now, never history. */
  readonly message: { readonly message: unknown };
  readonly 'conversation.created': { readonly id: string };
  readonly 'conversation.queued': {
    readonly length: number;
    readonly ahead: number;
    /** Minutes, from and to; null while it cannot be told. */
    readonly estimate: readonly [number, number] | null;
  };
  readonly 'conversation.assigned': { readonly id: string };
  readonly 'conversation.transferred': { readonly id: string };
  readonly 'ticket.created': { readonly id: string; readonly number: number };
  /** Told while the visitor has his messages open. */
  readonly 'ticket.updated': {
    readonly id: string;
    readonly number: number;
    readonly status: 'OPEN' | 'PENDING' | 'SOLVED';
  };
  readonly 'survey.invited': { readonly conversationId: string };
  readonly 'survey.submitted': { readonly conversationId: string };
  /** The signed identity was not taken; the visitor goes on as this device knows him. */
  readonly 'identity.expired': null;
  readonly 'conversation.closed': { readonly id: string; readonly reason: string | null };
  /** Whether somebody is on duty changed. */
  readonly duty: { readonly state: 'on' | 'off' };
  /** What of agent and group named nobody. */
  readonly warning: { readonly ignored: readonly string[] };
  /** A code; `FORBIDDEN` when the site is not allowed. */
  readonly error: string;
}
