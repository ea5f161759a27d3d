import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantOwned } from '../../kernel/db/base.entity.ts';

const VisitorSchema = defineEntity({
  name: 'Visitor',
  tableName: 'visitor',
  properties: {
    ...tenantOwned,
    name: p.string().nullable(),
    isVerified: p.boolean().default(false),
    locale: p.string().nullable(),
    userAgent: p.string().nullable(),
    lastSeenAt: p.datetime(3).nullable(),
    updatedAt: p
      .datetime(3)
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
});

/** A person who writes to the tenant. */
export class Visitor extends VisitorSchema.class {}

VisitorSchema.setClass(Visitor);
