import type { Context } from '../../kernel/context.ts';
import type { OutgoingHttp } from '../../kernel/http/outgoing/index.ts';
import type { SealedBox } from '../../kernel/sealed.ts';
import type { Bound, Line } from '../channel/index.ts';

interface TokenRow {
  readonly sealed: Uint8Array;
  readonly expiresAt: Date;
}

type Fetch = () => Promise<{ token: string; expiresInMs: number }>;

/** A token is renewed five minutes early, a short one at half its life. */
const skewMs = 300_000;

/** The ways to accounts at their providers, with one access token each for all processes (CHANNELS 1.4). */
export class Lines {
  constructor(
    private readonly http: OutgoingHttp,
    private readonly box: SealedBox,
  ) {}

  /** `announce`: what must be written down before a call that must not be made twice. */
  to(ctx: Context, { channelId, binding }: Bound, announce = async () => {}): Line<unknown> {
    return {
      channelId,
      binding,
      http: this.http,
      now: () => ctx.now(),
      announce,
      token: fetch => this.#token(ctx, channelId, fetch),
      dropToken: token => this.#drop(ctx, channelId, token),
    };
  }

  async #token(ctx: Context, channelId: string, fetch: Fetch): Promise<string> {
    const known = await this.#read(ctx, channelId);
    if (known) return this.#open(ctx, channelId, known);
    return ctx.as(ctx.tenantId, ctx.viewer).transact(async inner => {
      // One refresher: some providers kill the last token with each new one.
      await inner.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 1))', [channelId]);
      const fresh = await this.#read(inner, channelId);
      if (fresh) return this.#open(inner, channelId, fresh);
      const { token, expiresInMs } = await fetch();
      const usableMs = Math.max(expiresInMs - skewMs, expiresInMs / 2);
      await inner.em.execute(
        `insert into app.channel_token (tenant_id, id, sealed, expires_at) values (?, ?, ?, ?)
         on conflict (tenant_id, id) do update set sealed = excluded.sealed, expires_at = excluded.expires_at`,
        [
          ctx.tenantId,
          channelId,
          this.box.seal(token, placeOf(ctx, channelId)),
          new Date(ctx.now().getTime() + usableMs),
        ],
      );
      return token;
    });
  }

  async #read(ctx: Context, channelId: string): Promise<TokenRow | null> {
    const [row] = await ctx.query<TokenRow>(
      'select sealed, expires_at from app.channel_token where tenant_id = ? and id = ?',
      [ctx.tenantId, channelId],
    );
    return row && row.expiresAt > ctx.now() ? row : null;
  }

  #open(ctx: Context, channelId: string, { sealed }: TokenRow): string {
    return this.box.open(sealed, placeOf(ctx, channelId));
  }

  /** Only the one that was refused: another process may have replaced it already. */
  async #drop(ctx: Context, channelId: string, token: string): Promise<void> {
    const row = await this.#read(ctx, channelId);
    if (!row || this.#open(ctx, channelId, row) !== token) return;
    await ctx
      .as(ctx.tenantId, ctx.viewer)
      .em.execute('delete from app.channel_token where tenant_id = ? and id = ? and sealed = ?', [
        ctx.tenantId,
        channelId,
        Buffer.from(row.sealed),
      ]);
  }
}

const placeOf = ({ tenantId }: Context, channelId: string) => `${tenantId} ${channelId} token`;
