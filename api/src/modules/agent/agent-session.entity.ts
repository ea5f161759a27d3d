import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantOwned } from '../../kernel/db/base.entity.ts';

const AgentSessionSchema = defineEntity({
  name: 'AgentSession',
  tableName: 'agent_session',
  properties: {
    ...tenantOwned,
    agentId: p.uuid(),
    generation: p.integer().default(1),
    rotatedAt: p.datetime(3),
    expiresAt: p.datetime(3),
    userAgent: p.string().nullable(),
  },
});

/** One login on one device; its refresh token changes with each use. */
export class AgentSession extends AgentSessionSchema.class {}

AgentSessionSchema.setClass(AgentSession);
