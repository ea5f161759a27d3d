import type { Context } from '../../kernel/context.ts';
import { LiveReader } from '../../kernel/graphql/live.ts';
import { agentById } from '../agent/index.ts';
import { showsAgents } from '../tenant/index.ts';
import type { Conversation } from './conversation.entity.ts';
import { conversationById } from './conversation.loaders.ts';
import type { ConversationType } from './conversation.type.ts';
import { AgentPresence } from './conversation.visitor.type.ts';
import { conversationTopic } from './log.ts';

/** The visitor's open conversation, then each change of its state, its agent or what was read, its end included. */
export function followOpen(ctx: Context): LiveReader<ConversationType> {
  const { visitorId, channelId } = ctx.visitor;
  let known = '';
  let id: string | null = null;
  let stopListening = () => {};
  const reader = new LiveReader<ConversationType>(ctx, {
    topics: [`visitor:${visitorId}`],
    async read() {
      // Read together with all who look at this moment; while it is open there can be no other.
      const followed = id ? await conversationById(ctx, id) : null;
      const [open] =
        followed && followed.status !== 'CLOSED'
          ? [followed]
          : await ctx.query<Conversation>(
              `select * from app.conversation where tenant_id = ? and channel_id = ? and visitor_id = ? and status <> 'CLOSED'`,
              [ctx.tenantId, channelId, visitorId],
            );
      // The one followed so far is told of once more when it has ended.
      const conversation = open ?? followed;
      if (!conversation) return { entries: [] };
      if (id !== conversation.id) {
        id = conversation.id;
        stopListening();
        stopListening = ctx.hints.subscribe(conversationTopic(id), () => reader.look());
      }
      const now = `${conversation.id} ${conversation.version} ${conversation.agentReadSeq} ${conversation.visitorReadSeq} ${conversation.agentDeliveredSeq}`;
      if (now === known) return { entries: [] };
      known = now;
      return { entries: [conversation as ConversationType] };
    },
    onEnd: () => stopListening(),
  });
  return reader;
}

/** The status of whoever serves a conversation, where the tenant shows it, then each change. */
export function followServing(ctx: Context, { id }: Conversation): LiveReader<AgentPresence> {
  let known = '';
  let agentId: string | null = null;
  return new LiveReader<AgentPresence>(ctx, {
    topics: [conversationTopic(id), `presence:${ctx.tenantId}`],
    // Colleagues come and go; only the serving agent concerns this visitor.
    take: hint =>
      ((hint.data as { agentId?: string } | undefined)?.agentId ?? agentId) === agentId
        ? undefined
        : [],
    async read() {
      const conversation = await conversationById(ctx, id);
      agentId = conversation?.status === 'ACTIVE' ? (conversation.agentId ?? null) : null;
      const agent = agentId && (await showsAgents(ctx)) ? await agentById(ctx, agentId) : null;
      const now = agent ? `${agent.id} ${agent.status}` : '';
      if (now === known || !agent) {
        known = now;
        return { entries: [] };
      }
      known = now;
      return {
        entries: [Object.assign(new AgentPresence(), { agentId: agent.id, status: agent.status })],
      };
    },
  });
}
