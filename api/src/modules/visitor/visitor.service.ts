import type { Context, Locale } from '../../kernel/context.ts';
import { momentOfUuid } from '../../kernel/uuid.ts';
import { type Guest, guestOf } from './guest.ts';
import { Visitor } from './visitor.entity.ts';
import type { VisitorType } from './visitor.type.ts';

const unnamed: Record<Locale, string> = { en: 'Visitor', 'zh-CN': '访客' };
/** A client speaks at least every half minute while its page is open. */
const onlineMs = 60_000;

/** What a visitor is called: the name, or a number that tells nameless ones apart. */
export const visitorName = ({ id, name }: Pick<Visitor, 'id' | 'name'>, locale: Locale): string =>
  name ?? `${unnamed[locale]} ${id.slice(-4).toUpperCase()}`;

export const isVisitorOnline = (visitor: Pick<Visitor, 'lastSeenAt'>, now: Date): boolean =>
  visitor.lastSeenAt ? now.getTime() - visitor.lastSeenAt.getTime() < onlineMs : false;

/** A visitor whose row is locked, with what a conversation of his begins with. */
export interface LockedVisitor {
  readonly id: string;
  readonly locale: string | null;
  readonly vipLevel: number | null;
  readonly hasAttributes: boolean;
}

/** People who write to the tenant. */
export class VisitorService {
  /** The viewer; before his first message there is no row, and he is what his token says. */
  async viewer(
    ctx: Context,
  ): Promise<Pick<Visitor, 'id' | 'name' | 'isVerified' | 'createdAt'> & VisitorType> {
    const { visitorId } = ctx.visitor;
    const known = await ctx.em.findOne(Visitor, { id: visitorId });
    return (
      known ?? { id: visitorId, name: null, isVerified: false, createdAt: momentOfUuid(visitorId) }
    );
  }

  /** Makes the row of the viewer when it is missing, and locks it: one visitor begins one conversation at a time. */
  async lockViewer(ctx: Context): Promise<void> {
    await this.lockGuests(ctx, [guestOf(ctx)]);
  }

  /** The same for several, in the order of their ids, so that two who do this cannot block each other. */
  lockGuests(ctx: Context, guests: readonly Guest[]): Promise<LockedVisitor[]> {
    const rows = guests.map(({ visitorId, locale, userAgent, address }) => ({
      id: visitorId,
      locale,
      user_agent: userAgent,
      address,
    }));
    return ctx.query<LockedVisitor>(
      `insert into app.visitor (tenant_id, id, locale, user_agent, last_seen_at, last_address)
       select ?, g.id, g.locale, g.user_agent, ?, g.address
         from jsonb_to_recordset(?::jsonb) as g(id uuid, locale text, user_agent text, address inet) order by g.id
       on conflict (tenant_id, id) do update set last_seen_at = excluded.last_seen_at, locale = excluded.locale,
         user_agent = coalesce(excluded.user_agent, app.visitor.user_agent),
         last_address = coalesce(excluded.last_address, app.visitor.last_address)
       returning id, locale, least(vip_level, signed_vip_level) as vip_level, conversation_attributes <> '{}' as has_attributes`,
      [ctx.tenantId, ctx.now(), JSON.stringify(rows)],
    );
  }

  /** Notes that these visitors have a page open. */
  async seen(ctx: Context, visitorIds: readonly string[]): Promise<void> {
    await ctx.em.execute(
      `update app.visitor v set last_seen_at = ? from (select id from app.visitor
          where tenant_id = ? and id in (${visitorIds.map(() => '?').join(', ')}) order by id for update skip locked) s
        where v.tenant_id = ? and v.id = s.id`,
      [ctx.now(), ctx.tenantId, ...visitorIds, ctx.tenantId],
    );
  }
}
