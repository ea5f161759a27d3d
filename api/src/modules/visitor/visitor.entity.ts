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
    phone: p.string().nullable(),
    email: p.string().nullable(),
    company: p.string().nullable(),
    description: p.string().nullable(),
    attributes: p.json().$type<Record<string, string>>(),
    /** Names of the parts that the tenant's systems vouched for. */
    verifiedFields: p.array().$type<string[]>(),
    externalId: p.string().nullable(),
    signedVipLevel: p.integer().nullable(),
    attachedTo: p.uuid().nullable(),
    region: p.string().nullable(),
    referrer: p.string().nullable(),
    avatarUrl: p.string().nullable(),
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
