import type { AgentViewer } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { reachesAll } from './conversation.policy.ts';
import { soughtWords } from './words.ts';

/** A condition with its values. */
export type Condition = readonly [sql: string, values: readonly unknown[]];

/** Whether a column holds one of these. */
export const anyOf = (column: string, values: readonly string[]): Condition =>
  values.length === 0
    ? ['false', []]
    : [`${column} in (${values.map(() => '?').join(', ')})`, [...values]];

/** The same decision as `canRead`, said to the database of a conversation `c`. */
export function reachOf(viewer: AgentViewer): Condition {
  if (reachesAll(viewer)) return ['true', []];
  const [inGroups, groups] = anyOf('c.skill_group_id', [...viewer.skillGroupIds]);
  return [
    `((c.status = 'ACTIVE' and ? in (c.agent_id, c.request_agent_id))
      or (c.status = 'QUEUED' and (? in (c.addressed_agent_id, c.offer_agent_id) or ${inGroups}))
      or (c.status = 'CLOSED' and exists (
       select from app.service_leg l where l.tenant_id = c.tenant_id and l.conversation_id = c.id and l.agent_id = ?))
      or exists (select from app.conversation_mention n where n.tenant_id = c.tenant_id and n.conversation_id = c.id and n.agent_id = ?))`,
    [viewer.agentId, viewer.agentId, ...groups, viewer.agentId, viewer.agentId],
  ];
}

/** The messages in which words stand and which the member may read, as a table `(message_id, conversation_id)`. */
export const wordSearch = (
  { tenantId, agent }: Context,
  words: string,
  most: number,
): Condition => [
  'app.search_messages(?, ?::tsquery, ?::uuid, ?::uuid[], ?)',
  [
    words,
    soughtWords(tenantId, words) ?? '',
    reachesAll(agent) ? null : agent.agentId,
    listOf(agent.skillGroupIds),
    most,
  ],
];
