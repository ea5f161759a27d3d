import type { AgentStatus, TransferGroupsQuery } from '@parley/schema/agent';
import type { Colleague } from '../colleagues/colleagues-store';
import type { Conversation } from './conversations';

export type TransferTarget =
  | {
      readonly kind: 'agent';
      readonly id: string;
      readonly name: string;
      readonly avatarUrl: string | null;
      readonly status: AgentStatus;
      readonly active: number;
      readonly capacity: number;
    }
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly name: string;
      readonly online: number;
      readonly waiting: number;
    };

/** Groups and colleagues a conversation can go to; offline colleagues are refused by the server. */
export function transferTargets(
  colleagues: readonly Colleague[],
  skillGroups: TransferGroupsQuery['skillGroups'],
  conversation: Conversation,
): readonly TransferTarget[] {
  const servingId = conversation.agent?.id;
  const groups = skillGroups.map(group => ({
    kind: 'group' as const,
    id: group.id,
    name: group.name,
    online: group.members.filter(({ id, status }) => status === 'ONLINE' && id !== servingId)
      .length,
    waiting: group.waitingCount,
  }));
  const agents = colleagues
    .filter(({ id, status }) => status !== 'OFFLINE' && id !== servingId)
    .map(agent => ({
      kind: 'agent' as const,
      id: agent.id,
      name: agent.nickname,
      avatarUrl: agent.avatarUrl,
      status: agent.status,
      active: agent.activeCount,
      capacity: agent.capacity,
    }));
  return [...agents, ...groups];
}
