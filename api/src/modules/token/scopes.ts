import type { Permission } from '../agent/index.ts';

const subjects = [
  'conversation',
  'message',
  'note',
  'ticket',
  'visitor',
  'knowledge',
  'robot',
  'channel',
  'member',
  'settings',
  'statistics',
  'survey',
  'review',
  'webhook',
  'export',
  'audit',
  'notice',
] as const;

/** What an API token may be allowed to do (FEATURES P-04). */
export type Scope = `${(typeof subjects)[number]}:${'read' | 'write'}`;

const readOnly = new Set<string>(['statistics', 'audit']);

/** All scopes there are, in the order in which people read them. */
export const scopes: readonly Scope[] = subjects.flatMap(subject =>
  readOnly.has(subject)
    ? ([`${subject}:read`] as const)
    : ([`${subject}:read`, `${subject}:write`] as const),
);

export const isScope = (text: string): text is Scope =>
  (scopes as readonly string[]).includes(text);

/** The scope in which a permission of the member is of use to his token; null: in none, people only. */
const scopeOfPermission: Record<Permission, Scope | null> = {
  'conversation.read': 'conversation:read',
  'conversation.write': 'message:write',
  'conversation.transfer': 'conversation:write',
  'conversation.close': 'conversation:write',
  'conversation.watch': 'conversation:read',
  'conversation.takeover': 'conversation:write',
  'conversation.whisper': null,
  'queue.pick': 'conversation:write',
  'queue.assign': 'conversation:write',
  'queue.close': 'conversation:write',
  'history.read': 'conversation:read',
  'message.recalled.read': 'message:read',
  'message.masked.read': 'message:read',
  'ticket.read': 'ticket:read',
  'ticket.write': 'ticket:write',
  'ticket.assign': 'ticket:write',
  'visitor.read': 'visitor:read',
  'visitor.write': 'visitor:write',
  'visitor.block': 'visitor:write',
  'visitor.merge': 'visitor:write',
  'visitor.erase': 'visitor:write',
  'visitor.ip.read': 'visitor:read',
  'knowledge.write': 'knowledge:write',
  'robot.write': 'robot:write',
  'channel.write': 'channel:write',
  'routing.write': 'settings:write',
  'member.write': 'member:write',
  'role.write': 'member:write',
  'settings.write': 'settings:write',
  'survey.read': 'survey:read',
  'review.read': 'review:read',
  'review.write': 'review:write',
  'monitor.read': 'statistics:read',
  'statistics.read': 'statistics:read',
  'export.create': 'export:write',
  'notice.write': 'notice:write',
  'campaign.write': null,
  'approval.decide': null,
  'audit.read': 'audit:read',
  'token.write': null,
  'webhook.write': 'webhook:read',
};

/** What is left of a member's permissions for a token of his: never more than he holds himself. */
export function permissionsWithin(
  held: readonly string[],
  allowed: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    held.filter(permission => {
      const scope = scopeOfPermission[permission as Permission];
      // Which operations it may call is said apart; here a right to change includes the right to look.
      return (
        scope !== null && (allowed.has(scope) || allowed.has(scope.replace(':read', ':write')))
      );
    }),
  );
}
