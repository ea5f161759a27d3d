import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InUseError } from '../../kernel/errors/in-use.ts';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { WorkHoursInput } from './hours.type.ts';
import { DayRule, Weekday } from './schedule.hours.ts';

@ObjectType('WorkSchedule', {
  implements: Node,
  description: 'Weekly hours, special working days and holidays in one named time zone.',
})
export class WorkScheduleType extends Node {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Boolean, {
    description: 'Whether it counts for every channel and group that names none.',
  })
  isDefault: boolean;
}

@ObjectType({ description: 'A stretch of duty.' })
export class DutySpan {
  @Field(() => Date, { description: 'Its first moment.' })
  startsAt: Date;

  @Field(() => Date, { description: 'The first moment after it.' })
  endsAt: Date;
}

@ObjectType({ description: 'One date with what holds on it.' })
export class WorkScheduleDay {
  @Field(() => String, { description: 'As YYYY-MM-DD.' })
  date: string;

  @Field(() => Weekday, { description: 'Its day of the week.' })
  weekday: Weekday;

  @Field(() => DayRule, { description: 'What decides about it.' })
  rule: DayRule;

  @Field(() => String, { nullable: true, description: 'The name of the special day or holiday.' })
  name: string | null;

  @Field(() => [DutySpan], {
    description: 'The duty that begins on it, by time; the last may end on the next date.',
  })
  spans: DutySpan[];
}

@ObjectType({ description: 'What hours mean for the days ahead.' })
export class WorkSchedulePreview {
  @Field(() => Boolean, { description: 'Whether it is on duty at the moment asked about.' })
  isOnDuty: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When duty begins or ends next; null when not within 366 days.',
  })
  changesAt: Date | null;

  @Field(() => [WorkScheduleDay], { description: 'The dates, the one of that moment first.' })
  days: WorkScheduleDay[];
}

@InputType({ description: 'A new schedule.' })
export class WorkScheduleCreateInput {
  @Field(() => String, { description: '1 to 50 characters, no other schedule’s name.' })
  name: string;

  @Field(() => WorkHoursInput, { description: 'Its hours.' })
  hours: WorkHoursInput;
}

@InputType({ description: 'A change of a schedule; parts left out stay.' })
export class WorkScheduleUpdateInput {
  @Field(() => ID, { description: 'The schedule.' })
  workScheduleId: string;

  @Field(() => String, {
    nullable: true,
    description: '1 to 50 characters, no other schedule’s name.',
  })
  name?: string | null;

  @Field(() => WorkHoursInput, { nullable: true, description: 'All its hours from now on.' })
  hours?: WorkHoursInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True makes it the default one in place of the present one.',
  })
  isDefault?: boolean | null;
}

@InputType({ description: 'Which schedule to delete.' })
export class WorkScheduleDeleteInput {
  @Field(() => ID, { description: 'One that no channel and no group names; not the default one.' })
  workScheduleId: string;
}

@InputType({ description: 'Which hours to look at, and from when.' })
export class WorkSchedulePreviewInput {
  @Field(() => ID, { nullable: true, description: 'A schedule, as it is saved.' })
  workScheduleId?: string | null;

  @Field(() => WorkHoursInput, {
    nullable: true,
    description: 'Hours that are not saved yet, in place of a schedule’s.',
  })
  hours?: WorkHoursInput | null;

  @Field(() => Date, { nullable: true, description: 'The moment to begin with; now unless given.' })
  from?: Date | null;

  @Field(() => Int, { defaultValue: 14, description: 'How many dates, 1 to 31.' })
  days: number;
}

@ObjectType({ description: 'A part of the hours that counts otherwise than it may seem.' })
export class WorkScheduleNotice {
  @Field(() => String, {
    description: 'Which part: names and list positions joined by dots, such as `hours.weekly.0`.',
  })
  path: string;

  @Field(() => String, { description: 'What to know about it, for people.' })
  message: string;
}

@ObjectType({ description: 'The schedule after the change.' })
export class WorkSchedulePayload {
  @Field(() => WorkScheduleType, { description: 'As it is now.' })
  workSchedule: WorkScheduleType;

  @Field(() => [WorkScheduleNotice], {
    description: 'Overlaps of days, saved all the same; positions are those of `workSchedule`.',
  })
  notices: WorkScheduleNotice[];
}

@ObjectType({ description: 'The schedule is gone.' })
export class WorkScheduleDeletePayload {
  @Field(() => ID, { description: 'Which one it was.' })
  workScheduleId: string;
}

const result = (name: string, types: () => readonly Function[]) =>
  createUnionType({
    name,
    types: types as never,
    description: 'The outcome, or why it was declined.',
  });

export const WorkScheduleCreateResult = result('WorkScheduleCreateResult', () => [
  WorkSchedulePayload,
  InvalidInputError,
]);
export const WorkScheduleUpdateResult = result('WorkScheduleUpdateResult', () => [
  WorkSchedulePayload,
  InvalidInputError,
]);
export const WorkScheduleDeleteResult = result('WorkScheduleDeleteResult', () => [
  WorkScheduleDeletePayload,
  InUseError,
]);
export const WorkSchedulePreviewResult = result('WorkSchedulePreviewResult', () => [
  WorkSchedulePreview,
  InvalidInputError,
]);
