import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { Conversation } from './conversation.entity.ts';

/** What is known of a conversation before anybody has it. */
export interface Beginning {
  readonly visitorId: string;
  readonly channelId: string;
  readonly skillGroupId: string;
  /** The group the visitor asked for, if he did. */
  readonly namedGroupId?: string | null;
  readonly askedSkills?: readonly string[];
  readonly weight: number;
  readonly sourceUrl?: string | null;
  readonly isCallBack?: boolean;
}

/** Writes a new conversation that nobody has yet; to be placed in the same transaction. */
export async function beginConversation(ctx: Context, given: Beginning): Promise<Conversation> {
  const [visitor] = await ctx.em.execute<{ vip_level: number | null; has_attributes: boolean }[]>(
    `select least(vip_level, signed_vip_level) as vip_level, conversation_attributes <> '{}' as has_attributes
       from app.visitor where tenant_id = ? and id = ?`,
    [ctx.tenantId, given.visitorId],
  );
  const number = await takeNumbers(ctx, 1);
  const vipLevel = visitor?.vip_level ?? null;
  const conversation = draftConversation(ctx, given, { id: ctx.newId(), number, vipLevel });
  await ctx.em.flush();
  if (visitor?.has_attributes) await takeAttributes(ctx, [conversation]);
  return conversation;
}

/** A new conversation that the next flush writes. */
export function draftConversation(
  ctx: Context,
  given: Beginning,
  own: { readonly id: string; readonly number: number; readonly vipLevel: number | null },
): Conversation {
  const now = ctx.now();
  return ctx.em.create(Conversation, {
    tenantId: ctx.tenantId,
    id: own.id,
    number: own.number,
    version: 1,
    status: 'QUEUED',
    servedBy: 'NOBODY',
    visitorId: given.visitorId,
    channelId: given.channelId,
    skillGroupId: given.skillGroupId,
    namedGroupId: given.namedGroupId ?? null,
    offeredBefore: {},
    askedSkills: [...(given.askedSkills ?? [])],
    weight: given.weight,
    vipLevel: own.vipLevel,
    isCallBack: given.isCallBack ?? false,
    lastSeq: 0,
    lastMessageSeq: 0,
    visitorUnread: 0,
    agentUnread: 0,
    visitorReadSeq: 0,
    agentReadSeq: 0,
    sourceUrl: given.sourceUrl ? withoutQuery(given.sourceUrl) : null,
    waitingSince: now,
    lastMessageAt: now,
    createdAt: now,
  });
}

/** What a page said of each visitor's next conversation before there was one. */
export async function takeAttributes(
  ctx: Context,
  conversations: readonly Pick<Conversation, 'id' | 'visitorId'>[],
): Promise<void> {
  const visitorIds = listOf(conversations.map(({ visitorId }) => visitorId));
  await ctx.em.execute(
    `update app.conversation c set attributes = v.conversation_attributes from app.visitor v
      where c.tenant_id = ? and c.id = any(?::uuid[]) and v.tenant_id = c.tenant_id and v.id = c.visitor_id`,
    [ctx.tenantId, listOf(conversations.map(({ id }) => id))],
  );
  await ctx.em.execute(
    `update app.visitor set conversation_attributes = '{}' where tenant_id = ? and id = any(?::uuid[])`,
    [ctx.tenantId, visitorIds],
  );
}

/**
 * The first of so many numbers in a row. Taken outside the transaction: inside, everybody who begins would wait for everybody's
 * commit. A failure costs the numbers.
 */
export async function takeNumbers(ctx: Context, count: number): Promise<number> {
  const [row] = await ctx.database.reads.query<{ number: number }>(
    ctx.tenantId,
    'update app.tenant_counter set last_conversation_number = last_conversation_number + ? where tenant_id = ? returning last_conversation_number as number',
    [count, ctx.tenantId],
  );
  if (!row) throw new Fault('UNAVAILABLE');
  return row.number - count + 1;
}

/** Query strings may carry secrets of the page; only http addresses are kept, cut at 500 characters. */
function withoutQuery(address: string): string | null {
  return URL.canParse(address) && /^https?:/.test(address)
    ? (address.split(/[?#]/)[0] ?? '').slice(0, 500)
    : null;
}
