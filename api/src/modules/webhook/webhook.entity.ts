import { defineEntity, p } from '@mikro-orm/postgresql';
import { edited, tenantOwned } from '../../kernel/db/base.entity.ts';
import type { EventType } from './event-types.ts';

const WebhookSchema = defineEntity({
  name: 'Webhook',
  tableName: 'webhook',
  properties: {
    ...tenantOwned,
    ...edited,
    agentId: p.uuid(),
    name: p.string(),
    url: p.string(),
    types: p.json().$type<readonly EventType[]>(),
    hasNotes: p.boolean().default(false),
    hasSurveyAnswers: p.boolean().default(false),
    secret: p.blob().lazy(),
    previousSecret: p.blob().nullable().lazy(),
    previousUntil: p.datetime(3).nullable(),
    isPaused: p.boolean().default(false),
    failingSince: p.datetime(3).nullable(),
  },
});

/** An address of another system that is told what happens. */
export class Webhook extends WebhookSchema.class {}

WebhookSchema.setClass(Webhook);
