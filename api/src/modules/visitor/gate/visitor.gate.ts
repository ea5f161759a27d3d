import type { Context } from '../../../kernel/context.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';
import { Channel, settingsOf } from '../../channel/index.ts';

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
  if (await isBlocked(ctx)) throw new NotAdmitted('BLOCKED');
  const { visitorId, channelId } = ctx.visitor;
  const { consent, preChatForm } = settingsOf(
    await ctx.em.findOneOrFail(Channel, { id: channelId }),
  );
  if (consent && !(await hasAgreed(ctx, consent.version)))
    throw new NotAdmitted('CONSENT_REQUIRED');
  if (!isBeginning || !preChatForm?.isRequired) return;
  const [row] = await ctx.query<{ answered: string | null }>(
    'select answered_forms ->> ? as answered from app.visitor where tenant_id = ? and id = ?',
    [channelId, ctx.tenantId, visitorId],
  );
  if (!row?.answered) throw new NotAdmitted('FORM_REQUIRED');
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
