import type { MessageContentInput } from '@parley/schema/agent';

/** What an agent sends, stored until the server has answered. */
export interface OutboxPayload {
  readonly conversationId: string;
  readonly content: OutgoingContent;
  readonly quoteId: string | null;
  /** Whether it goes to colleagues: then the conversation is a room of theirs. */
  readonly isRoom?: boolean;
}

export type OutgoingContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  /** `fileId` once the bytes have arrived, so that a resend refers to the same file. */
  | {
      readonly kind: 'file';
      readonly file: File;
      readonly fileId: string | null;
      readonly isSticker?: boolean;
    }
  /** A pointer to a conversation, for colleagues. */
  | { readonly kind: 'conversation'; readonly id: string; readonly title: string }
  /** An article or a menu, as the contract takes it. */
  | { readonly kind: 'card'; readonly input: MessageContentInput };
