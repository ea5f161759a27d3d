import type { Context } from '../../../kernel/context.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';
import { Channel, settingsOf } from '../../channel/index.ts';
import { type Guest, guestOf } from '../guest.ts';

/** Why a visitor is not let in, in his words. */
export const gateWords = {
  BLOCKED: { en: 'The service is not available to you.', 'zh-CN': '暂时无法为您提供服务。' },
  CONSENT_REQUIRED: {
    en: 'Please agree to the privacy notice first.',
    'zh-CN': '请您先同意隐私声明。',
  },
  FORM_REQUIRED: {
    en: 'Please answer a few questions first.',
    'zh-CN': '请您先填写咨询信息。',
  },
} satisfies Record<string, Sentence>;
export type GateReason = keyof typeof gateWords;

/** Thrown where a visitor is not let in, so that nothing of what he began is left. */
export class NotAdmitted extends Error {
  constructor(readonly reason: GateReason) {
    super(reason);
  }
}

/**
 * Lets the viewing visitor in, or throws `NotAdmitted`: blocked persons and addresses never, others after consent and, where
 * a conversation begins, after the form. Before anything is written, in the same transaction.
 */
export async function admit(ctx: Context, isBeginning: boolean): Promise<void> {
  const { visitorId, channelId } = ctx.visitor;
  const refused = await refusedOf(ctx, channelId, [guestOf(ctx)], isBeginning);
  const reason = refused.get(visitorId);
  if (reason) throw new NotAdmitted(reason);
}

/** Who of these is not let in on a channel, and why. */
export async function refusedOf(
  ctx: Context,
  channelId: string,
  guests: readonly Pick<Guest, 'visitorId' | 'address'>[],
  isBeginning: boolean,
): Promise<Map<string, GateReason>> {
  const { consent, preChatForm } = settingsOf(
    await ctx.em.findOneOrFail(Channel, { id: channelId }),
  );
  const asked = guests.map(({ visitorId, address }) => ({ id: visitorId, address }));
  const rows = await ctx.query<{ id: string; reason: GateReason | null }>(
    `select g.id, case
              when exists (select from app.blacklist_entry b
                            where b.tenant_id = i.tenant_id and (b.channel_id is null or b.channel_id = i.channel_id)
                              and (b.ends_at is null or b.ends_at > i.moment) and (b.visitor_id = g.id or b.address >>= g.address)) then 'BLOCKED'
              when i.version is not null and not exists (select from app.consent c
                            where c.tenant_id = i.tenant_id and c.visitor_id = g.id and c.channel_id = i.channel_id
                              and c.version = i.version and c.withdrawn_at is null) then 'CONSENT_REQUIRED'
              when i.has_form and not exists (select from app.visitor v
                            where v.tenant_id = i.tenant_id and v.id = g.id
                              and v.answered_forms ->> i.channel_id::text <> '') then 'FORM_REQUIRED' end as reason
       from jsonb_to_recordset(?::jsonb) as g(id uuid, address inet)
      cross join (values (?::uuid, ?::uuid, ?::timestamptz, ?::text, ?::boolean)) as i(tenant_id, channel_id, moment, version, has_form)`,
    [
      JSON.stringify(asked),
      ctx.tenantId,
      channelId,
      ctx.now(),
      consent?.version ?? null,
      isBeginning && preChatForm?.isRequired === true,
    ],
  );
  return new Map(rows.flatMap(({ id, reason }) => (reason ? [[id, reason] as const] : [])));
}

/** Whether the viewing visitor, or the address he writes from, is on the blacklist of this channel. */
export async function isBlocked(ctx: Context): Promise<boolean> {
  const { visitorId, channelId } = ctx.visitor;
  const rows = await ctx.query(
    `select 1 from app.blacklist_entry where tenant_id = ? and (channel_id is null or channel_id = ?)
        and (ends_at is null or ends_at > ?) and (visitor_id = ? or address >>= ?::inet) limit 1`,
    [ctx.tenantId, channelId, ctx.now(), visitorId, ctx.caller.address ?? null],
  );
  return rows.length > 0;
}

/** Whether the viewing visitor agrees to this version now. */
export async function hasAgreed(ctx: Context, version: string): Promise<boolean> {
  const { visitorId, channelId } = ctx.visitor;
  const rows = await ctx.query(
    `select 1 from app.consent where tenant_id = ? and visitor_id = ? and channel_id = ? and version = ? and withdrawn_at is null`,
    [ctx.tenantId, visitorId, channelId, version],
  );
  return rows.length > 0;
}
