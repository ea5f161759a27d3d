import type { AccessToken, AccessTokens } from '../../kernel/access-tokens.ts';
import type { Context } from '../../kernel/context.ts';
import type { OutgoingHttp, OutgoingHttp2 } from '../../kernel/http/outgoing/index.ts';
import type { SealedBox } from '../../kernel/sealed.ts';
import type { PushLine, PushProvider } from './provider/push.provider.ts';
import type { PushProviders } from './provider/push.providers.ts';
import type { PushProviderName } from './push-names.ts';

/** What is kept of an account at a provider, besides its secrets. */
export interface CredentialRow {
  readonly id: string;
  readonly channelId: string;
  readonly provider: PushProviderName;
  readonly sealed: Uint8Array;
  readonly shown: Readonly<Record<string, string>>;
  readonly state: 'OK' | 'BROKEN';
  readonly lastError: string | null;
  readonly checkedAt: Date;
}

/** An account, ready to be used. */
export interface PushAccount {
  /** Null for browsers, which need none. */
  readonly row: CredentialRow | null;
  readonly provider: PushProvider<unknown>;
  readonly line: PushLine<unknown>;
}

interface Parts {
  readonly providers: PushProviders;
  readonly box: SealedBox;
  readonly tokens: AccessTokens;
  readonly http: OutgoingHttp;
  readonly http2: OutgoingHttp2;
}

const placeOf = (ctx: Context, id: string) => `push ${ctx.tenantId} ${id}`;

/** Accounts of channels at push providers: sealed in the database, opened for whoever sends. */
export class PushCredentials {
  constructor(private readonly parts: Parts) {}

  list(ctx: Context, channelId: string): Promise<CredentialRow[]> {
    return ctx.query<CredentialRow>(
      'select * from app.push_credential where tenant_id = ? and channel_id = ? order by provider',
      [ctx.tenantId, channelId],
    );
  }

  /** The account of a channel at a provider; null where it has none. */
  async account(
    ctx: Context,
    channelId: string | null,
    name: PushProviderName,
  ): Promise<PushAccount | null> {
    const provider = this.parts.providers.get(name);
    if (!provider) return null;
    if (provider.fields.length === 0)
      return { row: null, provider, line: this.line(ctx, {}, null) };
    const [row] = await ctx.query<CredentialRow>(
      'select * from app.push_credential where tenant_id = ? and channel_id = ? and provider = ?',
      [ctx.tenantId, channelId, name],
    );
    if (!row) return null;
    return {
      row,
      provider,
      line: this.line(ctx, provider.schema.parse(this.open(ctx, row)), row.id),
    };
  }

  /** What was entered. */
  open(ctx: Context, row: CredentialRow): Record<string, string> {
    return JSON.parse(this.parts.box.open(row.sealed, placeOf(ctx, row.id))) as Record<
      string,
      string
    >;
  }

  /** The way to an account; `id`: where its access token is kept, null for one that is only tried. */
  line<C>(ctx: Context, credentials: C, id: string | null): PushLine<C> {
    const { tokens, http, http2 } = this.parts;
    return {
      credentials,
      http,
      http2,
      now: () => ctx.now(),
      token: fetch => (id ? tokens.use(ctx, id, fetch) : fetch().then(({ token }) => token)),
      dropToken: async token => {
        if (id) await tokens.drop(ctx, id, token);
      },
    };
  }

  /** Keeps what was entered and tried, in the transaction of `ctx`; `token`: the access token of the trial, which goes on serving. */
  async write(
    ctx: Context,
    {
      channelId,
      provider,
      values,
    }: { channelId: string; provider: PushProvider<unknown>; values: Record<string, string> },
    token: AccessToken | null,
  ): Promise<void> {
    const secret = new Set(provider.fields.filter(field => field.isSecret).map(({ name }) => name));
    const shown = Object.fromEntries(Object.entries(values).filter(([name]) => !secret.has(name)));
    const [known] = await ctx.query<{ id: string }>(
      'select id from app.push_credential where tenant_id = ? and channel_id = ? and provider = ? for update',
      [ctx.tenantId, channelId, provider.name],
    );
    const id = known?.id ?? ctx.newId();
    await ctx.em.execute(
      `insert into app.push_credential (tenant_id, id, channel_id, provider, sealed, shown, checked_at) values (?, ?, ?, ?, ?, ?::jsonb, ?)
       on conflict (tenant_id, channel_id, provider) do update
         set sealed = excluded.sealed, shown = excluded.shown, checked_at = excluded.checked_at, state = 'OK', last_error = null`,
      [
        ctx.tenantId,
        id,
        channelId,
        provider.name,
        this.parts.box.seal(JSON.stringify(values), placeOf(ctx, id)),
        JSON.stringify(shown),
        ctx.now(),
      ],
    );
    await ctx.em.execute('delete from app.push_access_token where tenant_id = ? and id = ?', [
      ctx.tenantId,
      id,
    ]);
    if (token) await this.parts.tokens.keep(ctx, id, token);
    // What waited for a person's hand goes on.
    await ctx.em.execute(
      `update app.push set due_at = ? where tenant_id = ? and channel_id = ? and status = 'WAITING' and reason = 'CREDENTIALS'`,
      [ctx.now(), ctx.tenantId, channelId],
    );
  }

  /** Forgets an account with everything secret in it. Answers whether there was one. */
  async remove(ctx: Context, channelId: string, provider: PushProviderName): Promise<boolean> {
    const rows = await ctx.em.execute<unknown[]>(
      'delete from app.push_credential where tenant_id = ? and channel_id = ? and provider = ? returning id',
      [ctx.tenantId, channelId, provider],
    );
    return rows.length > 0;
  }

  /** Notes how a call went, for the people who look after the account. */
  async note(ctx: Context, { row }: PushAccount, error: string | null): Promise<void> {
    if (!row || (error === null && row.state === 'OK')) return;
    await ctx.em.execute(
      'update app.push_credential set state = ?, last_error = ?, checked_at = ? where tenant_id = ? and id = ?',
      [error === null ? 'OK' : 'BROKEN', error, ctx.now(), ctx.tenantId, row.id],
    );
    if (error !== null && row.state === 'OK')
      ctx.log.error(
        { channel: row.channelId, provider: row.provider, error },
        'A push account is broken.',
      );
  }
}
