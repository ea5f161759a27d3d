import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { InputCheck, httpsAddress, length } from '../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { RateLimiter } from '../../kernel/rate-limits.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { notify } from '../notice/index.ts';
import { refuseWithout } from '../tenant/index.ts';
import type { NoticePostInput } from './posted-notice.type.ts';
import { nobody, recipientsOf } from './recipients.ts';

const oneThing: Sentence = {
  en: 'A notice leads to one thing at most.',
  'zh-CN': '一条通知最多只能指向一个对象。',
};
const notThere: Sentence = { en: 'There is no such thing.', 'zh-CN': '指向的对象不存在。' };

/** The tables of what a notice can lead to. */
const targets = {
  conversationId: 'conversation',
  visitorId: 'visitor',
  ticketId: 'ticket',
} as const;

/** What the company's systems tell its members (FEATURES N-11). */
export class PostedNoticeService {
  constructor(private readonly limiter: RateLimiter) {}

  /** Posts a notice for an API token. Throws FORBIDDEN for people, and RATE_LIMITED. */
  async post(
    ctx: Context,
    input: NoticePostInput,
  ): Promise<{ recipientCount: number } | UserError> {
    const { scopes, sessionId } = ctx.agent;
    if (!scopes) throw new Fault('FORBIDDEN', {}, 'Only an API token posts notices.');
    const refusal = await refuseWithout(ctx, 'NOTICE_API');
    if (refusal) return refusal;
    await this.limiter.take(sessionId);
    const { text, url = null } = input;
    const check = new InputCheck(ctx.locale)
      .check('text', text, length(1, 500))
      .check('url', url, httpsAddress);
    const recipients = await recipientsOf(ctx, input);
    if (recipients.length === 0) check.fault('agentIds', nobody);
    const link = await readLink(ctx, input, check);
    if (check.error) return check.error;
    await notify(ctx, {
      to: recipients,
      kind: 'POSTED',
      values: { text: text.trim(), ...(url ? { url } : {}) },
      ...link,
    });
    return { recipientCount: recipients.length };
  }
}

async function readLink(
  ctx: Context,
  input: NoticePostInput,
  check: InputCheck,
): Promise<Partial<Record<keyof typeof targets, string>>> {
  const named = (Object.keys(targets) as (keyof typeof targets)[]).filter(key => input[key]);
  if (named.length + (input.url ? 1 : 0) > 1) check.fault('url', oneThing);
  const [key] = named;
  const id = key && input[key];
  if (!key || !id) return {};
  const found = isUuid(id)
    ? await ctx.query(`select 1 from app.${targets[key]} where tenant_id = ? and id = ?`, [
        ctx.tenantId,
        id,
      ])
    : [];
  if (found.length === 0) check.fault(key, notThere);
  return { [key]: id };
}
