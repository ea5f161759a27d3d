import { defineEntity, p } from '@mikro-orm/postgresql';
import { edited, tenantOwned } from '../../kernel/db/base.entity.ts';
import type { AgentStatus } from './agent-status.ts';

const AgentSchema = defineEntity({
  name: 'Agent',
  tableName: 'agent',
  properties: {
    ...tenantOwned,
    ...edited,
    email: p.string(),
    nickname: p.string(),
    avatarFileId: p.uuid().nullable(),
    passwordHash: p.string().lazy(),
    roleId: p.uuid(),
    status: p.string().$type<AgentStatus>().default('OFFLINE'),
    capacity: p.integer().default(10),
    activeCount: p.integer().default(0),
    isEnabled: p.boolean().default(true),
    lastAssignedAt: p.datetime(3).nullable(),
    lostStatus: p.string().$type<AgentStatus>().nullable(),
    lastSeenAt: p.datetime(3).nullable(),
  },
});

/** A member who answers visitors; admins are members with a wider role. */
export class Agent extends AgentSchema.class {}

AgentSchema.setClass(Agent);
