import type { OutgoingHttp } from '../../../kernel/http/outgoing/index.ts';

/** A company's account at a service that translates. */
export interface TranslationAccount {
  /** Where the service is; null: where the provider says. */
  readonly url: string | null;
  readonly key: string | null;
  /** Seconds since 1970, for what is signed. */
  readonly seconds: number;
}

/** What a service made of a text. */
export interface Translated {
  readonly text: string;
  /** In which language it was, as the service thinks; null: not said. */
  readonly sourceLanguage: string | null;
}

/** A kind of service that translates: one text a call. */
export interface TranslationProvider {
  /** Whether an address must be entered. */
  readonly needsUrl: boolean;
  readonly needsKey: boolean;
  /** Throws a `TranslationFailure`, or an `OutgoingError` when there was no answer. */
  translate(
    http: OutgoingHttp,
    account: TranslationAccount,
    text: string,
    language: string,
  ): Promise<Translated>;
}

/** Why a service did not translate. ACCOUNT: the key or the quota is not good; SERVICE: anything else. */
export class TranslationFailure extends Error {
  constructor(
    readonly kind: 'ACCOUNT' | 'SERVICE',
    message: string,
  ) {
    super(message);
    this.name = 'TranslationFailure';
  }
}
