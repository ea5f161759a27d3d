/** What a role can hold (FEATURES, area M). */
export const permissions = [
  'conversation.read', 'conversation.write', 'conversation.transfer', 'conversation.close', 'conversation.watch',
  'conversation.takeover', 'conversation.whisper', 'queue.pick', 'queue.assign', 'queue.close', 'history.read',
  'message.recalled.read', 'message.masked.read', 'ticket.read', 'ticket.write', 'ticket.assign', 'visitor.read',
  'visitor.write', 'visitor.block', 'visitor.merge', 'visitor.erase', 'visitor.ip.read', 'knowledge.write', 'robot.write',
  'channel.write', 'routing.write', 'member.write', 'role.write', 'settings.write', 'survey.read', 'review.read',
  'review.write', 'monitor.read', 'statistics.read', 'export.create', 'notice.write', 'campaign.write', 'approval.decide',
  'audit.read', 'token.write', 'webhook.write',
] as const;

export type Permission = (typeof permissions)[number];

/** What the built-in role Agent holds, each for own things and own groups. */
export const agentPermissions: readonly Permission[] = [
  'conversation.read', 'conversation.write', 'conversation.transfer', 'conversation.close', 'queue.pick', 'ticket.read',
  'ticket.write', 'visitor.read', 'visitor.write', 'visitor.block',
];
