import type { Context, Locale } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { defineLoader } from '../../kernel/loader.ts';
import type { DeliveryState } from './delivery-state.ts';

/** How far the message of a carried channel has come. */
export interface CarriedDelivery {
  readonly messageId: string;
  readonly state: DeliveryState;
  readonly reason: string | null;
}

/** The ways of messages that providers carry, by message. */
export const deliveryOf = defineLoader<CarriedDelivery>(async (ctx, ids) => {
  const rows = await ctx.query<CarriedDelivery>(
    'select message_id, state, reason from app.delivery where tenant_id = ? and message_id = any(?::uuid[])',
    [ctx.tenantId, listOf(ids)],
  );
  return new Map(rows.map(row => [row.messageId, row]));
});

const largest = 50_000;

const known = new Map<string, Promise<boolean>>();

/** Whether a provider carries the messages of a conversation. That never changes, so it is asked once. */
export function isCarried(ctx: Context, conversationId: string): Promise<boolean> {
  const key = `${ctx.tenantId} ${conversationId}`;
  const kept = known.get(key);
  if (kept) return kept;
  if (known.size >= largest) known.delete(known.keys().next().value as string);
  const asked = ctx
    .query(
      `select 1 from app.conversation c join app.channel h on h.tenant_id = c.tenant_id and h.id = c.channel_id
        where c.tenant_id = ? and c.id = ? and h.kind not in ('WEB', 'APP')`,
      [ctx.tenantId, conversationId],
    )
    .then(rows => rows.length > 0);
  asked.catch(() => known.delete(key));
  known.set(key, asked);
  return asked;
}

const reasons: Record<string, Sentence> = {
  WINDOW_CLOSED: {
    en: 'The customer must write again first: the time or number of messages the platform allows is used up.',
    'zh-CN': '已超出平台允许的时间或条数，需等客户再次发来消息。',
  },
  RECIPIENT_GONE: {
    en: 'The customer cannot be reached: unfollowed, or blocked the account.',
    'zh-CN': '无法送达：客户已取消关注或拉黑账号。',
  },
  REFUSED: { en: 'The platform refused the message.', 'zh-CN': '平台拒绝了这条消息。' },
  TOO_LARGE: { en: 'Too large for this channel.', 'zh-CN': '内容超出该渠道的大小限制。' },
  CHANNEL_BROKEN: {
    en: 'The channel does not work; an admin must mend it.',
    'zh-CN': '渠道不可用，需管理员处理。',
  },
  EXPIRED: {
    en: 'It could not be delivered in time.',
    'zh-CN': '多次重试仍未送达，已超时。',
  },
};
const unknownOutcome: Sentence = {
  en: 'The platform never said whether it arrived; it was not sent again by itself.',
  'zh-CN': '平台未返回结果，无法确认是否送达；系统未自动重发。',
};

/** Why a message did not arrive, or what is not known of it; null where all is well. */
export function deliveryWords(
  { state, reason }: Pick<CarriedDelivery, 'state' | 'reason'>,
  locale: Locale,
): string | null {
  if (state === 'UNKNOWN') return say(unknownOutcome, locale);
  const sentence = state === 'FAILED' ? reasons[reason ?? 'REFUSED'] : undefined;
  return sentence ? say(sentence, locale) : null;
}
