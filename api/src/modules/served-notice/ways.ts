import type { Context } from '../../kernel/context.ts';

/** By what a visitor who has left can be told that an agent is there. */
export const ServedNoticeWay = {
  PUSH: 'PUSH',
  WEB_PUSH: 'WEB_PUSH',
  EMAIL: 'EMAIL',
} as const;
export type ServedNoticeWay = keyof typeof ServedNoticeWay;

/** A way: how it is known whether the visitor can be reached by it. Whoever adds one also tells by it. */
interface Way {
  readonly name: ServedNoticeWay;
  isKnown(ctx: Context): Promise<boolean>;
}

/** A device of his on this channel is registered at a push provider, or with a browser. */
const byDevice = (name: ServedNoticeWay, isBrowser: boolean): Way => ({
  name,
  async isKnown(ctx) {
    const { visitorId, channelId } = ctx.visitor;
    const rows = await ctx.query(
      `select 1 from app.push_device d join app.push_token t on t.tenant_id = d.tenant_id and t.device_id = d.id
        where d.tenant_id = ? and d.visitor_id = ? and d.channel_id = ? and (t.provider = 'WEB') = ? limit 1`,
      [ctx.tenantId, visitorId, channelId, isBrowser],
    );
    return rows.length > 0;
  },
});

/** The company has a mailbox, and an address of his is vouched for. */
const byMail: Way = {
  name: 'EMAIL',
  async isKnown(ctx) {
    const rows = await ctx.query(
      `select 1 from app.mail_account a join app.visitor v on v.tenant_id = a.tenant_id
        where a.tenant_id = ? and a.is_on and v.id = ? and v.email is not null and 'email' = any(v.verified_fields)
          and not exists (select from app.mail_bounce b where b.tenant_id = v.tenant_id and b.address = lower(v.email))`,
      [ctx.tenantId, ctx.visitor.visitorId],
    );
    return rows.length > 0;
  },
};

const ways: readonly Way[] = [byDevice('PUSH', false), byDevice('WEB_PUSH', true), byMail];

/** The ways by which the viewer, a visitor, can be told now. */
export async function waysOf(ctx: Context): Promise<ServedNoticeWay[]> {
  const known = await Promise.all(ways.map(way => way.isKnown(ctx)));
  return ways.filter((_way, index) => known[index]).map(({ name }) => name);
}
