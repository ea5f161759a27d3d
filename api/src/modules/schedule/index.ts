export { courseOf } from './duty-course.ts';
export { type Duty, dutyBySchedule, dutyForNewcomer, dutyOf, type DutyOf } from './duty.ts';
export { WorkSchedule } from './schedule.entity.ts';
export { scheduleById } from './schedule.loaders.ts';
export { checkSchedule } from './schedule.reference.ts';
export { WorkScheduleResolver } from './schedule.resolver.ts';
export { ScheduleService } from './schedule.service.ts';
export { WorkScheduleType } from './schedule.type.ts';
