import type { Context } from '../../../kernel/context.ts';
import { listOf } from '../../../kernel/db/list.ts';
import type { Identity } from './identity.token.ts';

const parts = ['name', 'phone', 'email', 'company', 'description'] as const;

/** A visitor as far as it matters to whom he belongs. */
export interface Known {
  readonly id: string;
  readonly externalId: string | null;
  readonly attachedTo: string | null;
}

/** What the tables to the right hold of a visitor moves with him; each names its own statements. */
export type Moving = (ctx: Context, from: string, to: string) => Promise<void>;

/** A visitor's row, locked; null while he has written nothing. */
export async function lockKnown(ctx: Context, id: string): Promise<Known | null> {
  const [known] = await ctx.query<Known>(
    'select id, external_id, attached_to from app.visitor where tenant_id = ? and id = ? for update',
    [ctx.tenantId, id],
  );
  return known ?? null;
}

/** Gives one visitor all that another one has, who is the same person and nobody else's yet. In the transaction of `ctx`. */
export async function giveAll(ctx: Context, from: string, to: string, move: Moving): Promise<void> {
  await ctx.em.execute(
    'update app.visitor set attached_to = ? where tenant_id = ? and id = ? and attached_to is null',
    [to, ctx.tenantId, from],
  );
  await move(ctx, from, to);
}

/**
 * The one visitor of a signed person. An anonymous visitor of this device becomes him, or gives him all he has, once and
 * never to a second person (FEATURES 4.15). In the transaction of `ctx`.
 */
export async function attach(
  ctx: Context,
  identity: Identity,
  anonymousId: string | null,
  move: Moving,
): Promise<string> {
  // Two devices that show the same person at once make one visitor.
  await ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `${ctx.tenantId} ${identity.userId}`,
  ]);
  const [person] = await ctx.query<Known>(
    'select id, external_id, attached_to from app.visitor where tenant_id = ? and external_id = ? for update',
    [ctx.tenantId, identity.userId],
  );
  const guest = anonymousId ? await lockKnown(ctx, anonymousId) : null;
  const isFree = guest && !guest.externalId && !guest.attachedTo;
  if (person && isFree && guest.id !== person.id) await giveAll(ctx, guest.id, person.id, move);
  // Of a guest who has written nothing there is no row, and his id is as good as any.
  const isUnused = anonymousId !== null && !guest;
  const id = person?.id ?? (isFree || isUnused ? (guest?.id ?? anonymousId) : null) ?? ctx.newId();
  await vouch(ctx, id, identity);
  return id;
}

/** Writes what the tenant's server vouches for; what it does not mention stays. */
async function vouch(ctx: Context, id: string, identity: Identity): Promise<void> {
  const given = parts.filter(part => identity[part] !== undefined);
  const attributes = Object.fromEntries(
    Object.entries(identity.attributes ?? {}).map(([key, value]) => [key, String(value)]),
  );
  const verified = [...given, ...Object.keys(attributes).map(key => `attributes.${key}`)];
  await ctx.em.execute(
    `insert into app.visitor (tenant_id, id, locale, external_id, is_verified, last_seen_at) values (?, ?, ?, ?, true, ?)
     on conflict (tenant_id, id) do update set external_id = excluded.external_id, is_verified = true, last_seen_at = excluded.last_seen_at`,
    [ctx.tenantId, id, ctx.locale, identity.userId, ctx.now()],
  );
  const sets = given.map(part => `${part} = ?`).join(', ');
  await ctx.em.execute(
    `update app.visitor set ${sets ? `${sets}, ` : ''}attributes = attributes || ?::jsonb, updated_at = ?,
        verified_fields = array(select distinct unnest(verified_fields || ?::text[])),
        signed_vip_level = coalesce(?, signed_vip_level), vip_level = coalesce(?, vip_level)
      where tenant_id = ? and id = ?`,
    [
      ...given.map(part => identity[part]),
      JSON.stringify(attributes),
      ctx.now(),
      listOf(verified),
      identity.vip ?? null,
      identity.vip ?? null,
      ctx.tenantId,
      id,
    ],
  );
}
