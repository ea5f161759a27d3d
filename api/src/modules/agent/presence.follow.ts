import type { Context } from '../../kernel/context.ts';
import { LiveReader } from '../../kernel/graphql/live.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Agent } from './agent.entity.ts';
import type { AgentPresenceChange, AgentType } from './agent.type.ts';

/** Everybody's status at first, then each change. */
export function readPresence(ctx: Context): LiveReader<AgentPresenceChange> {
  const known = new Map<string, string>();
  let changed: string[] | null = null;
  return new LiveReader<AgentPresenceChange>(ctx, {
    topics: [`presence:${ctx.tenantId}`],
    pollMs: 15_000,
    take(hint) {
      const id = (hint.data as { agentId?: unknown } | undefined)?.agentId;
      if (typeof id === 'string' && isUuid(id)) changed = [...(changed ?? []), id];
      return undefined;
    },
    async read() {
      const ids = changed;
      changed = null;
      const agents = await ctx.em.find(Agent, ids ? { id: { $in: ids } } : {});
      const entries = agents.filter(agent => known.get(agent.id) !== faceOf(agent));
      for (const agent of entries) known.set(agent.id, faceOf(agent));
      return {
        entries: entries.map(agent => ({ agent: agent as AgentType, status: agent.status })),
      };
    },
  });
}

const faceOf = (agent: Agent) =>
  `${agent.status} ${agent.isEnabled} ${agent.capacity} ${agent.nickname} ${agent.avatarFileId} ${agent.silentSince != null}`;
