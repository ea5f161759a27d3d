import { isIP } from 'node:net';
import { createTransport } from 'nodemailer';
import { type OutgoingHttp, OutgoingError } from '../../kernel/http/outgoing/index.ts';
import { ProviderFailure } from '../channel/index.ts';
import type { MailSignIn } from './mail-key.ts';
import type { MailServer } from './mail-security.ts';
import type { Mailbox } from './mail.accounts.ts';

const smtpPorts = new Set([25, 465, 587, 2525]);
const imapPorts = new Set([143, 993]);
const patienceMs = 20_000;

/** A mail to be sent. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId?: string;
  readonly references?: string;
  readonly replyTo?: string | null;
}

/** Where a mail server was found, and how to speak to it there. */
export interface MailEndpoint {
  readonly host: string;
  readonly port: number;
  /** Whose certificate is to be shown; left out where there is but a number. */
  readonly servername?: string;
  readonly security: MailServer['security'];
}

/** The one way to mail servers: to addresses that were looked at, and in the clear only where the operator names them. */
export class MailLine {
  constructor(private readonly outgoing: OutgoingHttp) {}

  /** Throws a `ProviderFailure` where a server may not be spoken to. */
  async endpoint(server: MailServer, use: 'smtp' | 'imap'): Promise<MailEndpoint> {
    const { host, port, security } = server;
    const isUsual = (use === 'smtp' ? smtpPorts : imapPorts).has(port);
    try {
      const found = await this.outgoing.endpoint(host, port, isUsual);
      if (security === 'NONE' && !this.outgoing.isNamed(found, port))
        throw new ProviderFailure(
          'CONFIG',
          'Without encryption only servers that the operator names are spoken to.',
        );
      const name = isIP(host) === 0 ? { servername: host } : {};
      return { host: found.address, port, ...name, security };
    } catch (error) {
      if (!(error instanceof OutgoingError)) throw error;
      const failure = error.failure === 'REFUSED' ? 'CONFIG' : 'RETRY';
      throw new ProviderFailure(failure, error.message);
    }
  }

  /** Hands a mail to the server; resolves when it has taken it. Throws a `ProviderFailure`. */
  async send(mailbox: Mailbox, signIn: MailSignIn, mail: OutgoingMail): Promise<void> {
    const { host, port, servername, security } = await this.endpoint(mailbox.smtp, 'smtp');
    const transport = createTransport({
      host,
      port,
      secure: security === 'TLS',
      requireTLS: security === 'STARTTLS',
      ignoreTLS: security === 'NONE',
      tls: { servername },
      auth: 'pass' in signIn ? signIn : { type: 'OAuth2', ...signIn },
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
      dnsTimeout: patienceMs,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    try {
      await transport.sendMail({
        from: { name: mailbox.senderName ?? '', address: mailbox.address },
        // As an object, so that nothing in an address can add another one.
        to: { name: '', address: mail.to },
        envelope: { from: mailbox.address, to: [mail.to] },
        subject: mail.subject,
        text: mail.text,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        ...(mail.messageId ? { messageId: mail.messageId } : {}),
        ...(mail.references ? { references: mail.references, inReplyTo: mail.references } : {}),
        ...(mail.replyTo
          ? { replyTo: { name: mailbox.senderName ?? '', address: mail.replyTo } }
          : {}),
      });
    } catch (error) {
      throw sorted(error);
    } finally {
      transport.close();
    }
  }
}

interface SmtpError {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly message?: string;
}

/** A server's refusal, sorted: what is about us, about the recipient, or only about now (RFC 5321, 3463). */
export function sorted(error: unknown): ProviderFailure {
  if (error instanceof ProviderFailure) return error;
  const { code = '', responseCode = 0, response, message } = error as SmtpError;
  const words = (response ?? message ?? String(error)).slice(0, 200);
  if (code === 'EOAUTH2' || (code === 'EAUTH' && responseCode >= 500))
    return new ProviderFailure('CONFIG', words);
  if (code === 'ETLS' || code === 'ENOAUTH') return new ProviderFailure('CONFIG', words);
  if (responseCode >= 500) {
    const about = /\b5\.(\d)\.\d/.exec(response ?? '')?.[1];
    if (about === '7' || responseCode === 530 || responseCode === 535)
      return new ProviderFailure('CONFIG', words);
    return new ProviderFailure(code === 'EENVELOPE' ? 'GONE' : 'INVALID', words);
  }
  return new ProviderFailure('RETRY', words);
}
