import type { AgentStatus, TransferTargetsQuery } from '@parley/schema/agent';
import { byReach } from '../colleagues/colleagues-store';
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
  { agents, skillGroups }: TransferTargetsQuery,
  viewerId: string,
  conversation: Conversation,
): readonly TransferTarget[] {
  const groups = skillGroups.map(group => ({
    kind: 'group' as const,
    id: group.id,
    name: group.name,
    online: group.members.filter(({ id, status }) => status === 'ONLINE' && id !== viewerId).length,
    waiting: group.waitingCount,
  }));
  const colleagues = agents.nodes
    .filter(({ id, isEnabled, status }) => isEnabled && status !== 'OFFLINE' && id !== viewerId)
    .filter(({ id }) => id !== conversation.agent?.id)
    .toSorted(byReach)
    .map(agent => ({
      kind: 'agent' as const,
      id: agent.id,
      name: agent.nickname,
      avatarUrl: agent.avatarUrl,
      status: agent.status,
      active: agent.activeCount,
      capacity: agent.capacity,
    }));
  return [...colleagues, ...groups];
}
