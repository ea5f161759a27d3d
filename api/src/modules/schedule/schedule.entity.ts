import { defineEntity, p } from '@mikro-orm/postgresql';
import { edited, tenantOwned } from '../../kernel/db/base.entity.ts';
import type { WorkHours } from './schedule.hours.ts';

const WorkScheduleSchema = defineEntity({
  name: 'WorkSchedule',
  tableName: 'work_schedule',
  properties: {
    ...tenantOwned,
    ...edited,
    name: p.string(),
    timeZone: p.string(),
    weekly: p.json().$type<WorkHours['weekly']>(),
    specialDays: p.json().$type<WorkHours['specialDays']>(),
    holidays: p.json().$type<WorkHours['holidays']>(),
    isDefault: p.boolean().default(false),
  },
});

/** Weekly hours, special working days and holidays in one named time zone. */
export class WorkSchedule extends WorkScheduleSchema.class {}

WorkScheduleSchema.setClass(WorkSchedule);
