import type { z } from 'zod';
import type { Sentence } from '../../../kernel/errors/words.ts';
import type { OutgoingHttp } from '../../../kernel/http/outgoing/index.ts';
import type { ChannelKind } from '../channel-kind.ts';
import type { Contact, InboundItem, MediaSource } from './inbound.ts';
import type { OutboundPart, RichPart } from './outbound.ts';
import type { PageSignIn } from './page-sign-in.ts';

/** A provider's call to us, as it came over the wire. */
export interface HookRequest {
  readonly method: 'GET' | 'POST';
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  readonly now: Date;
}

/** What is answered. */
export interface HookAnswer {
  readonly status: number;
  readonly type: 'text/plain' | 'application/json';
  readonly body: string;
}

/** A request that proved where it comes from; parsing may begin. */
export interface Verified {
  readonly isVerified: true;
  /** The plain text, decrypted where need be. */
  readonly text: string;
  /** Good for one request only; a second one with it is a replay. */
  readonly nonce?: string;
}

/** SIGNATURE: not who it claims to be. CLOCK: signed too long ago, or in the future. FORM: not readable at all. */
export type HookRefusal = 'SIGNATURE' | 'CLOCK' | 'FORM';

/** Thrown while parsing what is verified and yet wrong. */
export class MalformedHook extends Error {
  constructor(readonly answer: HookAnswer) {
    super('The body of a provider’s call is malformed.');
  }
}

/** How long, and how often, one may write to a customer after he did something. */
export interface WindowRule {
  readonly ms: number;
  /** Null: as often as one likes. */
  readonly messages: number | null;
}

/** What a channel of a kind can do, with its settings. */
export interface ChannelTraits {
  /** Pieces it carries as they are. */
  readonly carries: ReadonlySet<RichPart>;
  /** Longest text of one piece, in characters. */
  readonly textLimit: number;
  /** Windows by what opened them; null: one may write at any time. */
  readonly windows: Partial<
    Record<'MESSAGE' | 'MENU' | 'FOLLOW' | 'SCAN' | 'ENTER' | 'MENTION', WindowRule>
  > | null;
  /** Whether the provider recognises a repeat, so that a call without an answer may be made again. */
  readonly isRepeatable: boolean;
  /** How long temporary faults are worth another try. */
  readonly patienceMs: number;
  /** Whether a place arrives without its name, which then goes along as text. */
  readonly losesPlaceNames?: boolean;
  /** Whether a piece of media fits as it is; a link is sent otherwise. */
  readonly takes?: (type: RichPart, file: { mimeType: string; size: number }) => boolean;
  /** Bracket codes inwards, and the channel's own codes outwards. */
  readonly emoji?: {
    readonly inwards: (text: string) => string;
    readonly outwards: (text: string) => string;
  };
}

/** The way to one account at its provider. */
export interface Line<B> {
  readonly channelId: string;
  readonly binding: B;
  readonly http: OutgoingHttp;
  readonly now: () => Date;
  /** The access token: the one in use, or a fresh one by `fetch`, made by one process at a time. */
  token(fetch: () => Promise<{ token: string; expiresInMs: number }>): Promise<string>;
  /** Called right before a call that must not be made twice. Throws when it may not be made any more. */
  announce(): Promise<void>;
  /** Forgets a token that was refused, if it is still the one in use. */
  dropToken(token: string): Promise<void>;
}

/** Whom a piece is for. */
export interface Recipient {
  readonly id: string;
  readonly conversationId: string;
  /** What is answered in public, where that was asked for. */
  readonly publicly?: NonNullable<InboundItem['mention']>;
}

/** Which piece of which message; providers with an idempotency key get it. */
export interface PieceKey {
  readonly messageId: string;
  readonly index: number;
  readonly createdAt: Date;
}

/** What a medium's bytes are. */
export interface FetchedMedia {
  readonly bytes: Buffer;
  readonly mimeType: string;
  readonly name?: string;
}

/** One line of a check, in words. */
export interface CheckStep {
  readonly name: Sentence;
  readonly isOk: boolean;
  readonly words: Sentence;
}

/**
 * A kind of channel: how its provider speaks to us and we to it. Adapters hold no state and know no database; calls that fail
 * throw `ProviderFailure`. A new channel is one folder with an adapter, listed in `channel.adapters.ts`.
 */
export interface ChannelAdapter<B = never> {
  readonly kind: ChannelKind;
  /** What an admin enters, and what is kept: one shape, checked when it is read too. */
  readonly schema: z.ZodType<B>;
  /** Fields of the binding that are never shown again. */
  readonly secrets: readonly (keyof B & string)[];
  /** The account's name at its provider; customers are known per account. */
  account(binding: B): string;
  traits(binding: B): ChannelTraits;

  /** Answers the provider's question whether the address is ours; null when it is a delivery. */
  greet(binding: B, request: HookRequest): HookAnswer | HookRefusal | null;
  /** Checks the raw bytes, before anything is parsed. */
  verify(binding: B, request: HookRequest): Verified | HookRefusal;
  /** Reads what is verified. Throws `MalformedHook`. */
  parse(binding: B, text: string): InboundItem[];
  /** What a provider reads when its delivery is stored. */
  readonly accepted: HookAnswer;

  /** Delivers one piece. Resolves to the provider's id for it, if it has one. */
  send(line: Line<B>, to: Recipient, part: OutboundPart, key: PieceKey): Promise<string | null>;
  fetchMedia?(line: Line<B>, source: MediaSource): Promise<FetchedMedia>;
  typing?(line: Line<B>, to: Recipient, isTyping: boolean): Promise<void>;
  profile?(line: Line<B>, id: string): Promise<Contact & { readonly isFollowing?: boolean }>;
  /** How a page within the provider's app learns who looks at it. */
  readonly page?: PageSignIn<B>;
  /** Looks for what is not pushed. `position`: what the last look gave; null for the first. */
  poll?(
    line: Line<B>,
    position: string | null,
  ): Promise<{ items: InboundItem[]; position: string }>;
  /** Whether the account works; throws what is wrong. */
  probe(line: Line<B>): Promise<void>;
  /** The same step by step, for people. */
  check(line: Line<B>): Promise<CheckStep[]>;
  /** When the account stops working unless somebody renews it; null: never. */
  expiresAt?(binding: B): Date | null;
}
