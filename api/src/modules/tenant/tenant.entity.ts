import { defineEntity, p } from '@mikro-orm/postgresql';
import { edited } from '../../kernel/db/base.entity.ts';
import type { Plan } from './entitlement.ts';

const TenantSchema = defineEntity({
  name: 'Tenant',
  tableName: 'tenant',
  properties: {
    tenantId: p.uuid().primary(),
    companyName: p.string(),
    logoFileId: p.uuid().nullable(),
    showAgentNickname: p.boolean().default(false),
    timeZone: p.string().default('Asia/Shanghai'),
    locale: p.string().default('zh-CN'),
    welcome: p.text().nullable(),
    settings: p.json<object>().onCreate(() => ({})),
    plan: p.string().$type<Plan>().default('FLAGSHIP'),
    isDemo: p.boolean().default(false),
    createdAt: p.datetime(3).onCreate(() => new Date()),
    ...edited,
  },
});

/** One company with its members, channels, visitors and settings. */
export class Tenant extends TenantSchema.class {}

TenantSchema.setClass(Tenant);
