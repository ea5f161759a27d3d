/** How a connection to a mail server is kept private. */
export const MailSecurity = { TLS: 'TLS', STARTTLS: 'STARTTLS', NONE: 'NONE' } as const;
export type MailSecurity = keyof typeof MailSecurity;

/** A mail server and how to speak to it. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly security: MailSecurity;
}
