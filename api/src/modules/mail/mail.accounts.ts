import type { Context } from '../../kernel/context.ts';
import type { SealedBox } from '../../kernel/sealed.ts';
import type { MailKey, MailOauth } from './mail-key.ts';
import type { MailSecurity, MailServer } from './mail-security.ts';

/** The company's mailbox as it is stored. */
export interface MailAccountRow {
  readonly isOn: boolean;
  readonly onSince: Date | null;
  readonly afterMs: number;
  readonly address: string;
  readonly senderName: string | null;
  readonly smtpHost: string;
  readonly smtpPort: number;
  readonly smtpSecurity: MailSecurity;
  readonly imapHost: string;
  readonly imapPort: number;
  readonly imapSecurity: MailSecurity;
  readonly username: string;
  readonly oauthTokenUrl: string | null;
  readonly oauthClientId: string | null;
  readonly oauthScope: string | null;
  readonly sealed: Uint8Array;
  readonly baseUrl: string;
  readonly lastError: string | null;
  readonly failingSince: Date | null;
  readonly lastSentAt: Date | null;
  readonly lastFetchedAt: Date | null;
  readonly uidValidity: string | null;
  readonly lastUid: string;
}

/** Up to where a mailbox was read; another validity means that its mails are numbered anew. */
export interface MailPosition {
  readonly uidValidity: string;
  readonly lastUid: number;
}

/** A mailbox ready to be spoken to. */
export interface Mailbox {
  readonly address: string;
  readonly senderName: string | null;
  readonly smtp: MailServer;
  readonly imap: MailServer;
  readonly username: string;
  readonly key: MailKey;
}

const isSameMailbox =
  'a.is_on and excluded.is_on and (a.imap_host, a.imap_port, a.username) = (excluded.imap_host, excluded.imap_port, excluded.username)';

/** Keeps the one mailbox of a company, what opens it sealed. */
export class MailAccounts {
  constructor(private readonly box: SealedBox) {}

  async read(ctx: Context): Promise<MailAccountRow | null> {
    const [row] = await ctx.query<MailAccountRow>(
      'select * from app.mail_account where tenant_id = ?',
      [ctx.tenantId],
    );
    return row ?? null;
  }

  /** The stored mailbox with what opens it. */
  open(ctx: Context, row: MailAccountRow): Mailbox {
    return {
      address: row.address,
      senderName: row.senderName,
      smtp: { host: row.smtpHost, port: row.smtpPort, security: row.smtpSecurity },
      imap: { host: row.imapHost, port: row.imapPort, security: row.imapSecurity },
      username: row.username,
      key: keyOf(row, this.box.open(row.sealed, ctx.tenantId)),
    };
  }

  /** Keeps the secrets a provider has changed. */
  async renew(ctx: Context, oauth: MailOauth): Promise<void> {
    const { em } = ctx.as(ctx.tenantId, ctx.viewer);
    await em.execute(
      'update app.mail_account set sealed = ? where tenant_id = ? and oauth_token_url = ? and oauth_client_id = ?',
      [this.#seal(ctx, { oauth }), ctx.tenantId, oauth.tokenUrl, oauth.clientId],
    );
  }

  /** Keeps a mailbox. One that was read before goes on from there; another one begins at the position given. */
  async write(
    ctx: Context,
    mailbox: Mailbox,
    more: {
      readonly isOn: boolean;
      readonly afterMs: number;
      readonly baseUrl: string;
      readonly position: MailPosition;
    },
  ): Promise<void> {
    const { smtp, imap } = mailbox;
    const oauth = 'oauth' in mailbox.key ? mailbox.key.oauth : null;
    const values = {
      is_on: more.isOn,
      after_ms: more.afterMs,
      address: mailbox.address,
      sender_name: mailbox.senderName,
      smtp_host: smtp.host,
      smtp_port: smtp.port,
      smtp_security: smtp.security,
      imap_host: imap.host,
      imap_port: imap.port,
      imap_security: imap.security,
      username: mailbox.username,
      oauth_token_url: oauth?.tokenUrl ?? null,
      oauth_client_id: oauth?.clientId ?? null,
      oauth_scope: oauth?.scope ?? null,
      sealed: this.#seal(ctx, mailbox.key),
      base_url: more.baseUrl,
      on_since: more.isOn ? ctx.now() : null,
      uid_validity: more.position.uidValidity,
      last_uid: more.position.lastUid,
    };
    const names = Object.keys(values);
    const kept: Record<string, string> = {
      on_since: 'a.is_on and excluded.is_on',
      uid_validity: isSameMailbox,
      last_uid: isSameMailbox,
    };
    const sets = names.map(name =>
      kept[name]
        ? `${name} = case when ${kept[name]} then a.${name} else excluded.${name} end`
        : `${name} = excluded.${name}`,
    );
    await ctx.em.execute(
      `insert into app.mail_account as a (tenant_id, ${names.join(', ')}) values (?, ${names.map(() => '?').join(', ')})
       on conflict (tenant_id) do update set ${sets.join(', ')}, last_error = null, failing_since = null`,
      [ctx.tenantId, ...Object.values(values)],
    );
  }

  async remove(ctx: Context): Promise<void> {
    await ctx.em.execute('delete from app.mail_account where tenant_id = ?', [ctx.tenantId]);
  }

  /** Notes how the last attempt went; null: well. */
  async note(ctx: Context, what: 'sent' | 'fetched', error: string | null): Promise<void> {
    const { em } = ctx.as(ctx.tenantId, ctx.viewer);
    await em.execute(
      error === null
        ? `update app.mail_account set last_error = null, failing_since = null, last_${what}_at = ? where tenant_id = ?`
        : `update app.mail_account set failing_since = coalesce(failing_since, ?), last_error = ? where tenant_id = ?`,
      error === null ? [ctx.now(), ctx.tenantId] : [ctx.now(), error.slice(0, 300), ctx.tenantId],
    );
  }

  /** Up to where the mailbox was read. */
  async reach(ctx: Context, uidValidity: string, lastUid: number): Promise<void> {
    const { em } = ctx.as(ctx.tenantId, ctx.viewer);
    await em.execute(
      'update app.mail_account set uid_validity = ?, last_uid = ? where tenant_id = ?',
      [uidValidity, lastUid, ctx.tenantId],
    );
  }

  #seal(ctx: Context, key: MailKey): Buffer {
    const secret =
      'password' in key
        ? key.password
        : JSON.stringify({
            clientSecret: key.oauth.clientSecret,
            refreshToken: key.oauth.refreshToken,
          });
    return this.box.seal(secret, ctx.tenantId);
  }
}

function keyOf(
  { oauthTokenUrl, oauthClientId, oauthScope }: MailAccountRow,
  secret: string,
): MailKey {
  if (!oauthTokenUrl || !oauthClientId) return { password: secret };
  const secrets = JSON.parse(secret) as Pick<MailOauth, 'clientSecret' | 'refreshToken'>;
  return {
    oauth: { tokenUrl: oauthTokenUrl, clientId: oauthClientId, scope: oauthScope, ...secrets },
  };
}
