import { randomBytes } from 'node:crypto';
import type { Context } from '../../../kernel/context.ts';
import { SealedBox } from '../../../kernel/sealed.ts';
import type { Secrets } from '../../../kernel/secrets.ts';
import { type IdentityKey, readPublicKey } from './identity.token.ts';

/** How many keys of a channel count: the newest, and the one before while servers change over. */
const active = 2;

interface KeyRow {
  readonly id: string;
  readonly sealed: Buffer | null;
  readonly publicKey: string | null;
  readonly hint: string;
}

const newest = `select id, sealed, public_key, hint from app.identity_key where tenant_id = ? and channel_id = ?
  order by created_at desc, id desc limit ?`;

/** What identity tokens of a channel are checked against. */
export class IdentityKeys {
  readonly #box: SealedBox;

  constructor(secrets: Secrets) {
    this.#box = new SealedBox(secrets, 'identity-keys');
  }

  /** The keys that count, the newest first. */
  async of(ctx: Context, channelId: string): Promise<IdentityKey[]> {
    const rows = await ctx.query<KeyRow>(newest, [ctx.tenantId, channelId, active]);
    return rows.flatMap((row): IdentityKey[] => {
      if (row.sealed) {
        const secret = this.#box.open(row.sealed, placeOf(ctx, row.id));
        return [{ algorithm: 'HS256', secret: Buffer.from(secret) }];
      }
      const publicKey = readPublicKey(row.publicKey ?? '');
      return publicKey ? [{ algorithm: 'EdDSA', publicKey }] : [];
    });
  }

  /** The last signs of the newest key, to tell it from others; null without one. */
  async hint(ctx: Context, channelId: string): Promise<string | null> {
    const [row] = await ctx.query<KeyRow>(newest, [ctx.tenantId, channelId, 1]);
    return row?.hint ?? null;
  }

  /** Makes a new secret, or takes a public key, and forgets all but the one before. The secret is told here and never again. */
  rotate(ctx: Context, channelId: string, publicKey: string | null): Promise<string | null> {
    const id = ctx.newId();
    const secret = publicKey ? null : randomBytes(32).toString('base64url');
    const hint = (publicKey ? publicKey.replace(/-----[^-]+-----|\s/g, '') : (secret ?? '')).slice(
      -4,
    );
    return ctx.transact(async inner => {
      await inner.em.execute(
        'insert into app.identity_key (tenant_id, id, channel_id, sealed, public_key, hint, created_at) values (?, ?, ?, ?, ?, ?, ?)',
        [
          inner.tenantId,
          id,
          channelId,
          secret && this.#box.seal(secret, placeOf(inner, id)),
          publicKey,
          hint,
          inner.now(),
        ],
      );
      await inner.em.execute(
        `delete from app.identity_key where tenant_id = ? and channel_id = ? and id not in (select id from (${newest}) kept)`,
        [inner.tenantId, channelId, inner.tenantId, channelId, active],
      );
      return secret;
    });
  }
}

const placeOf = (ctx: Context, id: string): string => `${ctx.tenantId}/${id}`;
