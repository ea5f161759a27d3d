import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantOwned } from '../../kernel/db/base.entity.ts';

const RoleSchema = defineEntity({
  name: 'Role',
  tableName: 'role',
  properties: {
    ...tenantOwned,
    name: p.string(),
    permissions: p.array().$type<string[]>(),
    builtIn: p.string().$type<'ADMIN' | 'AGENT'>().nullable(),
  },
});

/** A named set of permissions. */
export class Role extends RoleSchema.class {}

RoleSchema.setClass(Role);
