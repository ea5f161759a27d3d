import { listOf } from '../../kernel/db/list.ts';
import { defineLoader } from '../../kernel/loader.ts';
import type { ServiceLeg } from './standing.type.ts';

/** Legs of people by conversation, the first one first. Messages of a running one are counted now. */
export const legsOf = defineLoader<ServiceLeg[]>(async (ctx, conversationIds) => {
  const rows = await ctx.query<ServiceLeg & { conversationId: string }>(
    `select l.id, l.conversation_id, l.agent_id, l.skill_group_id, l.joined_by, l.left_by, l.started_at, l.ended_at,
            l.first_response_ms, l.reason as reason_data,
            coalesce(l.visitor_messages + l.agent_messages, (
              select count(*) from app.message m
               where m.tenant_id = l.tenant_id and m.conversation_id = l.conversation_id and m.seq > l.from_seq
                 and m.seq <= coalesce(l.to_seq, m.seq) and m.kind not in ('EVENT', 'NOTE')
                 and (m.sender_kind = 'VISITOR' or (m.sender_kind = 'AGENT' and m.client_message_id is not null))))::integer as message_count
       from app.service_leg l
      where l.tenant_id = ? and l.conversation_id = any(?::uuid[]) and l.agent_id is not null
      order by l.started_at, l.id`,
    [ctx.tenantId, listOf(conversationIds)],
  );
  const found = Map.groupBy(rows, row => row.conversationId);
  return new Map(conversationIds.map(id => [id, found.get(id) ?? []]));
});
