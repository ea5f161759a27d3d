/** An application that the company registered with its provider, and what lets it into the mailbox (OAuth 2.0). */
export interface MailOauth {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly scope: string | null;
  readonly clientSecret: string;
  /** Of the person whose mailbox it is; null: the application has a right of its own to it. */
  readonly refreshToken: string | null;
}

/** What opens a mailbox. */
export type MailKey = { readonly password: string } | { readonly oauth: MailOauth };

/** How we introduce ourselves to a mail server. */
export type MailSignIn =
  | { readonly user: string; readonly pass: string }
  | { readonly user: string; readonly accessToken: string };
