import type { Context, Locale } from '../../kernel/context.ts';
import { type Conversation, type NewEntry, appendEntries } from '../conversation/index.ts';
import type { AutomaticKind } from '../message/index.ts';
import type { Duty } from '../schedule/index.ts';
import { type TextValues, isEntitled, momentText, renderText } from '../tenant/index.ts';
import { type StockKind, stockText } from './stock-texts.ts';

/** To whom an automatic text speaks, and what it may name. */
export interface Listener {
  readonly locale: Locale;
  readonly values: TextValues;
}

interface ListenerRow {
  readonly visitorName: string | null;
  readonly visitorLocale: string | null;
  readonly companyName: string;
  readonly tenantLocale: string;
  readonly timeZone: string;
  readonly nickname: string | null;
}

/** What the visitor of a conversation may be told: no name of an agent he does not see, no number the plan does not hold. */
export async function listenerOf(
  ctx: Context,
  conversation: Conversation,
  duty: Duty,
): Promise<Listener> {
  const [row] = await ctx.query<ListenerRow>(
    `select v.name as visitor_name, v.locale as visitor_locale, t.company_name, t.locale as tenant_locale, t.time_zone,
            case when t.show_agent_nickname and c.status = 'ACTIVE' then a.nickname end as nickname
       from app.conversation c
       join app.tenant t on t.tenant_id = c.tenant_id
       join app.visitor v on v.tenant_id = c.tenant_id and v.id = c.visitor_id
       left join app.agent a on a.tenant_id = c.tenant_id and a.id = c.agent_id
      where c.tenant_id = ? and c.id = ?`,
    [ctx.tenantId, conversation.id],
  );
  if (!row) throw new Error('The conversation is gone.');
  const locale = (row.visitorLocale ?? row.tenantLocale) === 'en' ? 'en' : 'zh-CN';
  const hasNumber = conversation.status === 'QUEUED' && (await isEntitled(ctx, 'QUEUE_COUNT'));
  const ahead = hasNumber ? String(await aheadOf(ctx, conversation.id)) : null;
  return {
    locale,
    values: {
      'visitor.name': row.visitorName,
      'company.name': row.companyName,
      'agent.nickname': row.nickname,
      'queue.ahead': ahead,
      'opens.at': duty.opensAt && momentText(duty.opensAt, row.timeZone, locale),
    },
  };
}

/** How many are before a waiting conversation; read here and now, since it is locked meanwhile. */
async function aheadOf(ctx: Context, id: string): Promise<number> {
  const [row] = await ctx.query<{ ahead: string }>(
    `select count(*) as ahead from app.conversation own
       join app.conversation c on c.tenant_id = own.tenant_id and c.skill_group_id = own.skill_group_id and c.status = 'QUEUED'
        and (c.queue_class, c.waiting_since, c.number) < (own.queue_class, own.waiting_since, own.number)
        and (c.addressed_agent_id is null or c.addressed_agent_id is not distinct from own.addressed_agent_id)
      where own.tenant_id = ? and own.id = ?`,
    [ctx.tenantId, id],
  );
  return Number(row?.ahead ?? 0);
}

/** The words of a kind for a listener: the company’s own, else the stock ones. */
export const wordsFor = (
  kind: StockKind,
  own: string | null,
  { values, locale }: Listener,
): string => renderText(own ?? stockText(kind, values, locale), values);

/** Writes an automatic text into the log of a locked conversation. Without a key of a client, it counts as nobody’s answer. */
export async function speak(
  ctx: Context,
  conversation: Conversation,
  kind: AutomaticKind,
  text: string,
): Promise<void> {
  const isAgents = kind === 'AGENT_GREETING';
  const entry: NewEntry = {
    tenantId: ctx.tenantId,
    conversationId: conversation.id,
    id: ctx.newId(),
    clientMessageId: null,
    senderKind: isAgents ? 'AGENT' : 'SYSTEM',
    senderId: isAgents ? (conversation.agentId ?? null) : null,
    kind: 'TEXT',
    content: { kind: 'TEXT', text, automatic: kind },
    payloadHash: null,
    quoteId: null,
    createdAt: ctx.now(),
  };
  await appendEntries(ctx, conversation, [entry]);
}
