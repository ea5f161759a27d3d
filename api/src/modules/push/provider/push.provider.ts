import type { z } from 'zod';
import type { FetchToken } from '../../../kernel/access-tokens.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';
import type { OutgoingHttp, OutgoingHttp2 } from '../../../kernel/http/outgoing/index.ts';
import type { PushProviderName } from '../push-names.ts';

/** One thing an admin enters of an account. */
export interface CredentialField {
  readonly name: string;
  readonly label: Sentence;
  /** Where it is found, or what it is for. */
  readonly hint: Sentence;
  readonly isSecret?: boolean;
  readonly isOptional?: boolean;
  /** Of several lines. */
  readonly isLong?: boolean;
}

/** The way to one account at its provider. */
export interface PushLine<C> {
  readonly credentials: C;
  readonly http: OutgoingHttp;
  readonly http2: OutgoingHttp2;
  readonly now: () => Date;
  /** The access token: the one in use, or a fresh one by `fetch`. */
  token(fetch: FetchToken): Promise<string>;
  /** Forgets a token that was refused, if it is still the one in use. */
  dropToken(token: string): Promise<void>;
}

/** A device as its provider knows it. */
export interface PushTarget {
  readonly token: string;
  /** The app's bundle or package; null: the one of the account. */
  readonly app: string | null;
  readonly isSandbox: boolean;
  readonly keys: { readonly p256dh: string; readonly auth: string } | null;
  readonly registeredAt: Date;
}

/** What a device shall show. */
export interface PushNotice {
  /** The same in each try; providers with an idempotency key get it. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly badge: number;
  /** A conversation or a ticket: of one thread the newest stays on the screen. */
  readonly thread: string;
  /** What the app needs to open the right place. */
  readonly data: Readonly<Record<string, string>>;
  readonly expiresAt: Date;
}

/**
 * A push provider. It holds no state and knows no database. A call that fails throws `ProviderFailure`: RETRY and QUOTA come back
 * later, GONE is a dead token, INVALID is final, CONFIG are credentials that need a person's hand. A new provider is one file,
 * listed in `push.providers.ts`.
 */
export interface PushProvider<C = never> {
  readonly name: PushProviderName;
  /** What an admin enters; empty where nothing is to be entered. */
  readonly fields: readonly CredentialField[];
  readonly schema: z.ZodType<C>;
  /** Sends one. Resolves to the provider's id for it, if it has one. */
  send(line: PushLine<C>, target: PushTarget, notice: PushNotice): Promise<string | null>;
  /** Throws what is wrong with the credentials; tells nobody anything. */
  check(line: PushLine<C>): Promise<void>;
}

/** Declares a provider with the type of its credentials inferred from the schema. */
export function definePushProvider<C>(provider: PushProvider<C>): PushProvider<C> {
  return provider;
}
