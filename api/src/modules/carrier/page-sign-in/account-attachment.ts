import type { Context } from '../../../kernel/context.ts';
import { type Known, type Moving, giveAll, lockKnown } from '../../visitor/index.ts';
import { tellLists } from '../told-lists.ts';
import { localeOfTenant, lockAccount, nameOfStranger } from '../visitor-account.ts';
import type { PageClaims } from './page-persons.ts';

/** Whether the provider's person is known to be this visitor. */
export async function isOwnerOf(
  ctx: Context,
  claims: PageClaims,
  visitorId: string,
): Promise<boolean> {
  return (await ownerOf(ctx, claims))?.id === visitorId;
}

/**
 * The one visitor of a person who writes to the tenant's account and looks at its chat page. A guest becomes him, or gives
 * him all he has; somebody whom the tenant's server named stays who he is. In the transaction of `ctx`.
 */
export async function attachAccount(
  ctx: Context,
  claims: PageClaims,
  guestId: string | null,
  move: Moving,
): Promise<string> {
  await lockAccount(ctx, claims.kind, claims.account, claims.id);
  const owner = await ownerOf(ctx, claims);
  const guest = guestId ? await lockKnown(ctx, guestId) : null;
  const id = await settle(ctx, { claims, owner, guest, guestId, move });
  await keepContact(ctx, claims, id);
  return id;
}

interface Parties {
  readonly claims: PageClaims;
  readonly owner: Known | null;
  readonly guest: Known | null;
  readonly guestId: string | null;
  readonly move: Moving;
}

async function settle(ctx: Context, { claims, owner, guest, guestId, move }: Parties) {
  // Of a guest who has written nothing there is no row, and his id is as good as any.
  const isFree = guestId !== null && (!guest || (await isNobodys(ctx, claims, guest)));
  if (!owner) {
    const id = guest?.externalId || isFree ? (guestId as string) : ctx.newId();
    await makeAccount(ctx, claims, id);
    return id;
  }
  if (!guest || guest.id === owner.id) return owner.id;
  if (guest.externalId) {
    if (!owner.externalId) await giveAll(ctx, owner.id, guest.id, move);
    return guest.id;
  }
  if (isFree) await giveAll(ctx, guest.id, owner.id, move);
  return owner.id;
}

/** Whether a guest is not yet known to be somebody, by the tenant's server or by this account. */
async function isNobodys(ctx: Context, { kind, account }: PageClaims, guest: Known) {
  if (guest.externalId || guest.attachedTo) return false;
  const rows = await ctx.query(
    'select 1 from app.visitor_account where tenant_id = ? and visitor_id = ? and kind = ? and account = ?',
    [ctx.tenantId, guest.id, kind, account],
  );
  return rows.length === 0;
}

async function ownerOf(ctx: Context, { kind, account, id }: PageClaims): Promise<Known | null> {
  const [row] = await ctx.query<{ id: string }>(
    `select coalesce(v.attached_to, v.id) as id from app.visitor_account a
       join app.visitor v on v.tenant_id = a.tenant_id and v.id = a.visitor_id
      where a.tenant_id = ? and a.kind = ? and a.account = ? and a.external_id = ?`,
    [ctx.tenantId, kind, account, id],
  );
  return row ? lockKnown(ctx, row.id) : null;
}

async function makeAccount(ctx: Context, claims: PageClaims, visitorId: string): Promise<void> {
  const { tenantId } = ctx;
  await ctx.em.execute(
    `insert into app.visitor (tenant_id, id, locale, last_seen_at) values (?, ?, ?, ?) on conflict (tenant_id, id) do nothing`,
    [tenantId, visitorId, ctx.locale, ctx.now()],
  );
  await ctx.em.execute(
    'insert into app.visitor_account (tenant_id, kind, account, external_id, visitor_id) values (?, ?, ?, ?, ?)',
    [tenantId, claims.kind, claims.account, claims.id, visitorId],
  );
}

/** A picture is the provider's to change; a name that somebody gave him stays. */
async function keepContact(ctx: Context, claims: PageClaims, visitorId: string): Promise<void> {
  const { kind, account, id, name, avatarUrl, unionId } = claims;
  await ctx.em.execute(
    `update app.visitor_account set union_id = coalesce(?, union_id)
      where tenant_id = ? and kind = ? and account = ? and external_id = ?`,
    [unionId ?? null, ctx.tenantId, kind, account, id],
  );
  const locale = await localeOfTenant(ctx);
  const changed = await ctx.em.execute<unknown[]>(
    `update app.visitor set avatar_url = coalesce(?, avatar_url), updated_at = ?,
        name = case when name is null or name in (?, ?) then coalesce(?, name) else name end
      where tenant_id = ? and id = ? returning id`,
    [
      avatarUrl ?? null,
      ctx.now(),
      nameOfStranger(kind, id, locale),
      nameOfStranger(kind, id, locale === 'en' ? 'zh-CN' : 'en'),
      name ?? null,
      ctx.tenantId,
      visitorId,
    ],
  );
  if (changed.length > 0) await tellLists(ctx, visitorId);
}
