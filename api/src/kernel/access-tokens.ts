import type { Context } from './context.ts';
import type { SealedBox } from './sealed.ts';

interface TokenRow {
  readonly sealed: Uint8Array;
  readonly expiresAt: Date;
}

/** A token, and how long the provider takes it. */
export interface AccessToken {
  readonly token: string;
  readonly expiresInMs: number;
}

/** Gets a new token from the provider. */
export type FetchToken = () => Promise<AccessToken>;

/** A token is renewed five minutes early, a short one at half its life. */
const skewMs = 300_000;

/** Access tokens of accounts at providers: one for all processes, kept sealed until shortly before it ends (CHANNELS 1.4). */
export class AccessTokens {
  /** `table`: has the columns id, sealed and expires_at. */
  constructor(
    private readonly box: SealedBox,
    private readonly table: 'channel_token' | 'push_access_token' | 'mail_access_token',
  ) {}

  /** The token in use for an account, or a fresh one by `fetch`, made by one process at a time. */
  async use(ctx: Context, id: string, fetch: FetchToken): Promise<string> {
    const known = await this.#read(ctx, id);
    if (known) return this.#open(ctx, id, known);
    return ctx.as(ctx.tenantId, ctx.viewer).transact(async inner => {
      // One refresher: some providers kill the last token with each new one.
      await inner.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 1))', [id]);
      const fresh = await this.#read(inner, id);
      if (fresh) return this.#open(inner, id, fresh);
      const got = await fetch();
      await this.keep(inner, id, got);
      return got.token;
    });
  }

  /** Keeps a token that was got for an account, in the transaction of `ctx`. */
  async keep(ctx: Context, id: string, { token, expiresInMs }: AccessToken): Promise<void> {
    const usableMs = Math.max(expiresInMs - skewMs, expiresInMs / 2);
    await ctx.em.execute(
      `insert into app.${this.table} (tenant_id, id, sealed, expires_at) values (?, ?, ?, ?)
       on conflict (tenant_id, id) do update set sealed = excluded.sealed, expires_at = excluded.expires_at`,
      [
        ctx.tenantId,
        id,
        this.box.seal(token, placeOf(ctx, id)),
        new Date(ctx.now().getTime() + usableMs),
      ],
    );
  }

  /** Forgets a token that was refused, and only that one: another process may have replaced it already. */
  async drop(ctx: Context, id: string, token: string): Promise<void> {
    const row = await this.#read(ctx, id);
    if (!row || this.#open(ctx, id, row) !== token) return;
    await ctx
      .as(ctx.tenantId, ctx.viewer)
      .em.execute(`delete from app.${this.table} where tenant_id = ? and id = ? and sealed = ?`, [
        ctx.tenantId,
        id,
        Buffer.from(row.sealed),
      ]);
  }

  async #read(ctx: Context, id: string): Promise<TokenRow | null> {
    const [row] = await ctx.query<TokenRow>(
      `select sealed, expires_at from app.${this.table} where tenant_id = ? and id = ?`,
      [ctx.tenantId, id],
    );
    return row && row.expiresAt > ctx.now() ? row : null;
  }

  #open(ctx: Context, id: string, { sealed }: TokenRow): string {
    return this.box.open(sealed, placeOf(ctx, id));
  }
}

const placeOf = ({ tenantId }: Context, id: string) => `${tenantId} ${id} token`;
