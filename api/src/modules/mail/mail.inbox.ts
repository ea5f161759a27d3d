import { ImapFlow } from 'imapflow';
import { ProviderFailure } from '../channel/index.ts';
import type { MailSignIn } from './mail-key.ts';
import type { Mailbox } from './mail.accounts.ts';
import type { MailLine } from './mail.line.ts';

/** Of one mail, as bytes; larger ones are told of without their content. */
const largest = 25 * 1_048_576;
const patienceMs = 20_000;
/** Taken at one look; the rest follows at the next. */
const mostAtOnce = 50;

/** A mail as it lies in the mailbox; `source` is null for one that is too large. */
export interface FoundMail {
  readonly uid: number;
  readonly source: Buffer | null;
}

/** Reads what came into a mailbox, in order, and changes nothing in it: no mail is marked, moved or deleted. */
export class MailInbox {
  constructor(private readonly line: MailLine) {}

  /** What the mailbox is called and its newest mail, without reading any. Throws a `ProviderFailure`. */
  async look(
    mailbox: Mailbox,
    signIn: MailSignIn,
  ): Promise<{ uidValidity: string; lastUid: number }> {
    return this.#within(mailbox, signIn, async client => positionOf(client));
  }

  /**
   * Hands what is newer than the position to `take`, the oldest first; gives the new position after each. In a mailbox that
   * was not looked at before only the position is taken: what lay there is nobody's answer. Throws a `ProviderFailure`.
   */
  async read(
    mailbox: Mailbox,
    signIn: MailSignIn,
    known: { uidValidity: string | null; lastUid: number },
    take: (mail: FoundMail) => Promise<void>,
    reach: (uidValidity: string, lastUid: number) => Promise<void>,
  ): Promise<void> {
    await this.#within(mailbox, signIn, async client => {
      const { uidValidity, lastUid } = positionOf(client);
      // Renumbered mails are known by their Message-IDs.
      if (known.uidValidity === null) return reach(uidValidity, lastUid);
      const after =
        known.uidValidity === uidValidity ? known.lastUid : Math.max(0, lastUid - mostAtOnce);
      const found: { uid: number; size: number }[] = [];
      if (lastUid > after)
        for await (const { uid, size } of client.fetch(
          `${after + 1}:*`,
          { uid: true, size: true },
          { uid: true },
        ))
          // `n:*` gives the last one even where it is older.
          if (uid > after) found.push({ uid, size: size ?? 0 });
      for (const { uid, size } of found.toSorted((a, b) => a.uid - b.uid).slice(0, mostAtOnce)) {
        const whole =
          size <= largest && (await client.fetchOne(String(uid), { source: true }, { uid: true }));
        await take({ uid, source: whole ? (whole.source ?? null) : null });
        await reach(uidValidity, uid);
      }
    });
  }

  async #within<T>(
    mailbox: Mailbox,
    signIn: MailSignIn,
    work: (client: ImapFlow) => Promise<T>,
  ): Promise<T> {
    const { host, port, servername, security } = await this.line.endpoint(mailbox.imap, 'imap');
    const client = new ImapFlow({
      host,
      port,
      servername,
      secure: security === 'TLS',
      doSTARTTLS: security === 'STARTTLS',
      auth: signIn,
      logger: false,
      disableAutoIdle: true,
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: 60_000,
      maxLiteralSize: largest + 1_048_576,
    });
    // Told through the promises as well; without a listener it would end the process.
    client.on('error', () => {});
    try {
      await client.connect().catch(atTheDoor);
      const lock = await client.getMailboxLock('INBOX', { readOnly: true });
      try {
        return await work(client);
      } finally {
        lock.release();
      }
    } catch (error) {
      throw sorted(error);
    } finally {
      await client.logout().catch(() => client.close());
    }
  }
}

function positionOf({ mailbox }: ImapFlow): { uidValidity: string; lastUid: number } {
  if (!mailbox) throw new ProviderFailure('RETRY', 'The mailbox could not be opened.');
  return { uidValidity: String(mailbox.uidValidity), lastUid: mailbox.uidNext - 1 };
}

interface ImapError {
  readonly authenticationFailed?: boolean;
  readonly responseText?: string;
  readonly message?: string;
  readonly code?: string;
}

/** Whatever keeps us out is about the server or what was entered, such as that it knows no STARTTLS. */
function atTheDoor(error: unknown): never {
  const known = sorted(error);
  if (known instanceof ProviderFailure) throw known;
  throw new ProviderFailure('CONFIG', error instanceof Error ? error.message : String(error));
}

/** What goes wrong between us and the mailbox, sorted; what goes wrong with a mail stays what it is. */
function sorted(error: unknown): unknown {
  const { authenticationFailed, responseText, message = '', code } = error as ImapError;
  if (authenticationFailed)
    return new ProviderFailure('CONFIG', responseText || 'The mailbox does not let us in.');
  if (responseText !== undefined || code !== undefined)
    return new ProviderFailure('RETRY', responseText || message || String(code));
  return error;
}
