import type { Context, Locale } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { Bound, ChannelKind, InboundItem } from '../channel/index.ts';

/** A visitor as a provider knows him. */
export interface VisitorAccount {
  readonly externalId: string;
  readonly visitorId: string;
  readonly isReachable: boolean;
  readonly windowUntil: Date | null;
  readonly windowLeft: number | null;
  readonly mention: InboundItem['mention'] | null;
  readonly scene: string | null;
}

const names: Partial<Record<ChannelKind, Sentence>> = {
  WECHAT: { en: 'WeChat user {id}', 'zh-CN': '微信用户 {id}' },
  WEIBO: { en: 'Weibo user {id}', 'zh-CN': '微博用户 {id}' },
};
const guest: Sentence = { en: 'Visitor {id}', 'zh-CN': '访客 {id}' };

/** What somebody is called of whom the provider tells no name. */
export const nameOfStranger = (kind: ChannelKind, externalId: string, locale: Locale): string =>
  say(names[kind] ?? guest, locale, { id: externalId.slice(-4) });

const selected = `select external_id, visitor_id, is_reachable, window_until, window_left, mention, scene from app.visitor_account`;

/** The account of a person at the provider of this binding; null for somebody who never wrote. */
export async function accountOf(
  ctx: Context,
  { adapter, account }: Bound,
  externalId: string,
): Promise<VisitorAccount | null> {
  const [row] = await ctx.query<VisitorAccount>(
    `${selected} where tenant_id = ? and kind = ? and account = ? and external_id = ?`,
    [ctx.tenantId, adapter.kind, account, externalId],
  );
  return row ?? null;
}

/** The account by which a visitor is reached over this binding. */
export async function accountOfVisitor(
  ctx: Context,
  { adapter, account }: Bound,
  visitorId: string,
): Promise<VisitorAccount | null> {
  const [row] = await ctx.query<VisitorAccount>(
    `${selected} where tenant_id = ? and visitor_id = ? and kind = ? and account = ?`,
    [ctx.tenantId, visitorId, adapter.kind, account],
  );
  return row ?? null;
}

/** Two who hear of the same person at once make one visitor. */
export async function lockAccount(
  ctx: Context,
  kind: ChannelKind,
  account: string,
  externalId: string,
): Promise<void> {
  await ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [
    `${ctx.tenantId} ${kind} ${account} ${externalId}`,
  ]);
}

/** Gives a visitor's accounts to another one, who turned out to be the same person. */
export async function moveAccounts(ctx: Context, from: string, to: string): Promise<void> {
  await ctx.em.execute(
    'update app.visitor_account set visitor_id = ? where tenant_id = ? and visitor_id = ?',
    [to, ctx.tenantId, from],
  );
}

/** The same, made with its visitor when this is the first that is heard of the person. */
export async function meet(
  ctx: Context,
  bound: Bound,
  { sender, contact }: InboundItem,
): Promise<{ account: VisitorAccount; isNew: boolean }> {
  const known = await accountOf(ctx, bound, sender);
  if (known) return { account: known, isNew: false };
  const { adapter, account } = bound;
  return ctx.as(ctx.tenantId, ctx.viewer).transact(async inner => {
    await lockAccount(inner, adapter.kind, account, sender);
    const other = await accountOf(inner, bound, sender);
    if (other) return { account: other, isNew: false };
    const visitorId = inner.newId();
    const locale = await localeOfTenant(inner);
    const name = contact?.name?.trim() || nameOfStranger(adapter.kind, sender, locale);
    await inner.em.execute(
      'insert into app.visitor (tenant_id, id, name, locale, last_seen_at) values (?, ?, ?, ?, ?)',
      [inner.tenantId, visitorId, name.slice(0, 100), locale, inner.now()],
    );
    await inner.em.execute(
      `insert into app.visitor_account (tenant_id, kind, account, external_id, visitor_id, union_id) values (?, ?, ?, ?, ?, ?)`,
      [inner.tenantId, adapter.kind, account, sender, visitorId, contact?.unionId ?? null],
    );
    const made = await accountOf(inner, bound, sender);
    if (!made) throw new Error('An account was made and is not there.');
    return { account: made, isNew: true };
  });
}

/** The language in which a tenant speaks to people who chose none. */
export async function localeOfTenant(ctx: Context): Promise<Locale> {
  const [tenant] = await ctx.query<{ locale: Locale }>(
    'select locale from app.tenant where tenant_id = ?',
    [ctx.tenantId],
  );
  return tenant?.locale ?? 'zh-CN';
}
