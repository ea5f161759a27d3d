import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantOwned } from '../../kernel/db/base.entity.ts';
import type { Scope } from './scopes.ts';

const ApiTokenSchema = defineEntity({
  name: 'ApiToken',
  tableName: 'api_token',
  properties: {
    ...tenantOwned,
    agentId: p.uuid(),
    name: p.string(),
    secretHash: p.string().lazy(),
    scopes: p.json().$type<readonly Scope[]>(),
    networks: p.json().$type<readonly string[]>(),
    expiresAt: p.datetime(3),
    lastUsedAt: p.datetime(3).nullable(),
  },
});

/** A key with which another system acts for a member, within scopes. */
export class ApiToken extends ApiTokenSchema.class {}

ApiTokenSchema.setClass(ApiToken);
