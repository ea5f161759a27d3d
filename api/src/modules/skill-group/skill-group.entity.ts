import { defineEntity, p } from '@mikro-orm/postgresql';
import { edited, tenantOwned } from '../../kernel/db/base.entity.ts';

const SkillGroupSchema = defineEntity({
  name: 'SkillGroup',
  tableName: 'skill_group',
  properties: {
    ...tenantOwned,
    ...edited,
    name: p.string(),
    isDefault: p.boolean().default(false),
    workScheduleId: p.uuid().nullable(),
  },
});

/** A named set of agents to which conversations are routed. */
export class SkillGroup extends SkillGroupSchema.class {}

SkillGroupSchema.setClass(SkillGroup);
