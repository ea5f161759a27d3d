import { defineEntity, p } from '@mikro-orm/postgresql';
import type { StoredLevel } from '../tenant/index.ts';

const SurveySchema = defineEntity({
  name: 'Survey',
  tableName: 'survey',
  properties: {
    tenantId: p.uuid().primary(),
    conversationId: p.uuid().primary(),
    id: p.uuid(),
    invitedAt: p.datetime(3).nullable(),
    invitedBy: p.string().$type<'AGENT' | 'SYSTEM'>().nullable(),
    inviterId: p.uuid().nullable(),
    isTyped: p.boolean().default(false),
    invitationSeq: p.integer().nullable(),
    levels: p.json().$type<readonly StoredLevel[]>(),
    asksSolved: p.boolean(),
    validMs: p.double().$type<number>(),
    expiredAt: p.datetime(3).nullable(),
    score: p.smallint().nullable(),
    tags: p
      .array()
      .$type<string[]>()
      .onCreate(() => []),
    remark: p.text().nullable(),
    isSolved: p.boolean().nullable(),
    answeredAt: p.datetime(3).nullable(),
    createdAt: p.datetime(3).onCreate(() => new Date()),
  },
});

/** The question for satisfaction and its answer, one per conversation. */
export class Survey extends SurveySchema.class {}

SurveySchema.setClass(Survey);
