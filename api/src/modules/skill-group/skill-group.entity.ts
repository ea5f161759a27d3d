import { defineEntity, p } from '@mikro-orm/postgresql';
import { edited, tenantOwned } from '../../kernel/db/base.entity.ts';
import type { LanguageMatch, SharingStrategy, SkillRequirement } from './sharing.ts';

const SkillGroupSchema = defineEntity({
  name: 'SkillGroup',
  tableName: 'skill_group',
  properties: {
    ...tenantOwned,
    ...edited,
    name: p.string(),
    isDefault: p.boolean().default(false),
    workScheduleId: p.uuid().nullable(),
    strategy: p.string().$type<SharingStrategy>().default('LEAST_LOADED'),
    isOffered: p.boolean().default(false),
    overflowLimit: p.integer().nullable(),
    overflowGroupId: p.uuid().nullable(),
    overflowWaitMs: p.integer().nullable(),
    greeting: p.text().nullable(),
    offHoursText: p.text().nullable(),
    requirements: p.json().$type<readonly SkillRequirement[]>().default([]),
    relaxMs: p.integer().nullable(),
    languageMatch: p.string().$type<LanguageMatch>().default('IGNORED'),
  },
});

/** A named set of agents to which conversations are routed. */
export class SkillGroup extends SkillGroupSchema.class {}

SkillGroupSchema.setClass(SkillGroup);
