import { createHash } from 'node:crypto';
import type { Context } from '../../../kernel/context.ts';
import { listOf } from '../../../kernel/db/list.ts';

/** What counts once. */
export interface Nonced {
  /** Its own name; without one it counts until it expires. */
  readonly jti?: string | undefined;
  readonly expiresAt: Date;
}

/** A client that lost our answer shows the same token again, from the device it had before or the one it got. */
export interface Devices {
  readonly before: string | null;
  readonly after: string;
}

/**
 * Whether a token's own name (`jti`) is new, or known from this very device: a token that was overheard opens nothing
 * elsewhere. Tokens without a name count until they expire.
 */
export async function takeNonce(
  ctx: Context,
  channelId: string,
  { jti, expiresAt }: Nonced,
  { before, after }: Devices,
): Promise<boolean> {
  if (!jti) return true;
  const devices = before ? [before, after] : [after];
  const hash = createHash('sha256').update(jti).digest('base64url');
  const rows = await ctx.em.execute<{ hash: string }[]>(
    `insert into app.identity_nonce as n (tenant_id, channel_id, nonce_hash, device_ids, expires_at) values (?, ?, ?, ?::uuid[], ?)
     on conflict (tenant_id, channel_id, nonce_hash) do update
        set device_ids = array(select distinct unnest(n.device_ids || excluded.device_ids))
      where n.device_ids && excluded.device_ids
     returning nonce_hash as hash`,
    [ctx.tenantId, channelId, hash, listOf(devices), new Date(expiresAt.getTime() + 120_000)],
  );
  await ctx.em.execute('delete from app.identity_nonce where tenant_id = ? and expires_at < ?', [
    ctx.tenantId,
    ctx.now(),
  ]);
  return rows.length > 0;
}
