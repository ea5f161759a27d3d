import type { Context } from '../../kernel/context.ts';
import type { AssignmentReason, Conversation } from './conversation.entity.ts';
import type { JoinedBy, LeftBy } from './conversation.state.ts';

/** How a stay in a queue ended. */
export type QueueOutcome = 'SERVED' | 'MOVED' | 'ABANDONED' | 'TIMED_OUT' | 'CLOSED';

/** An agent's stay on a conversation. */
interface Leg {
  readonly agentId: string;
  readonly skillGroupId: string;
  readonly joinedBy: JoinedBy;
  readonly reason: AssignmentReason;
}

type Logged = Pick<Conversation, 'id' | 'lastSeq'>;

/** Opens the leg of an agent's stay on a conversation. */
export const beginLeg = (ctx: Context, conversation: Logged, leg: Leg): Promise<void> =>
  beginLegs(ctx, [[conversation, leg]]);

/** Opens the legs of several conversations. */
export async function beginLegs(
  ctx: Context,
  legs: readonly (readonly [Logged, Leg])[],
): Promise<void> {
  const rows = legs.map(([conversation, leg]) => ({
    id: ctx.newId(),
    conversation_id: conversation.id,
    agent_id: leg.agentId,
    skill_group_id: leg.skillGroupId,
    joined_by: leg.joinedBy,
    from_seq: conversation.lastSeq,
    reason: leg.reason,
  }));
  await ctx.em.execute(
    `insert into app.service_leg (tenant_id, id, conversation_id, agent_id, skill_group_id, joined_by, started_at, from_seq, reason)
     select ?, l.id, l.conversation_id, l.agent_id, l.skill_group_id, l.joined_by, ?, l.from_seq, l.reason
       from jsonb_to_recordset(?::jsonb) as l(
              id uuid, conversation_id uuid, agent_id uuid, skill_group_id uuid, joined_by text, from_seq integer, reason jsonb)`,
    [ctx.tenantId, ctx.now(), JSON.stringify(rows)],
  );
}

/** Ends the open leg and counts what was written during it, per side. */
export async function endLeg(
  ctx: Context,
  conversation: Pick<Conversation, 'id' | 'lastSeq'>,
  leftBy: LeftBy,
): Promise<void> {
  await ctx.em.execute(
    `update app.service_leg l
        set ended_at = ?, left_by = ?, to_seq = ?, visitor_messages = n.visitor, agent_messages = n.agent,
            robot_messages = n.robot, automatic_messages = n.automatic
       from (select o.id, count(*) filter (where m.sender_kind = 'VISITOR') as visitor,
                    count(*) filter (where m.sender_kind = 'AGENT' and m.client_message_id is not null) as agent,
                    count(*) filter (where m.sender_kind = 'ROBOT') as robot,
                    count(*) filter (where m.sender_kind = 'SYSTEM' or (m.sender_kind = 'AGENT' and m.client_message_id is null)) as automatic
               from app.service_leg o
               left join app.message m on m.tenant_id = o.tenant_id and m.conversation_id = o.conversation_id
                                      and m.seq > o.from_seq and m.seq <= ? and m.kind not in ('EVENT', 'NOTE')
              where o.tenant_id = ? and o.conversation_id = ? and o.ended_at is null
              group by o.id) n
      where l.tenant_id = ? and l.id = n.id`,
    [
      ctx.now(),
      leftBy,
      conversation.lastSeq,
      conversation.lastSeq,
      ctx.tenantId,
      conversation.id,
      ctx.tenantId,
    ],
  );
}

/** Opens the stay of a conversation in a queue. */
export async function enterQueue(
  ctx: Context,
  conversationId: string,
  skillGroupId: string,
  reason: AssignmentReason | null,
): Promise<void> {
  await ctx.em.execute(
    'insert into app.queue_stay (tenant_id, id, conversation_id, skill_group_id, entered_at, reason) values (?, ?, ?, ?, ?, ?::jsonb)',
    [
      ctx.tenantId,
      ctx.newId(),
      conversationId,
      skillGroupId,
      ctx.now(),
      reason ? JSON.stringify(reason) : null,
    ],
  );
}

/** Ends the open stay; a conversation that begins and is served at once has none. */
export async function leaveQueue(
  ctx: Context,
  conversationId: string,
  outcome: QueueOutcome,
): Promise<void> {
  await ctx.em.execute(
    'update app.queue_stay set left_at = ?, outcome = ? where tenant_id = ? and conversation_id = ? and left_at is null',
    [ctx.now(), outcome, ctx.tenantId, conversationId],
  );
}
