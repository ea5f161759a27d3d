import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DayRule, Weekday } from './schedule.hours.ts';

registerEnumType(Weekday, {
  name: 'Weekday',
  description: 'A day of the week.',
  valuesConfig: {
    MONDAY: { description: 'Monday.' },
    TUESDAY: { description: 'Tuesday.' },
    WEDNESDAY: { description: 'Wednesday.' },
    THURSDAY: { description: 'Thursday.' },
    FRIDAY: { description: 'Friday.' },
    SATURDAY: { description: 'Saturday.' },
    SUNDAY: { description: 'Sunday.' },
  },
});

registerEnumType(DayRule, {
  name: 'DayRule',
  description: 'What decides about a date.',
  valuesConfig: {
    WEEKLY: { description: 'The hours of its weekday.' },
    SPECIAL_DAY: { description: 'Hours of its own.' },
    HOLIDAY: { description: 'A holiday: off duty.' },
  },
});

@ObjectType({ description: 'From one time of day up to another, without the latter.' })
export class TimeRange {
  @Field(() => String, { description: 'As HH:MM on the zone’s clock.' })
  opens: string;

  @Field(() => String, {
    description: 'As HH:MM, or 24:00; at or before `opens` it is a time of the next day.',
  })
  closes: string;
}

@ObjectType({ description: 'The hours of one weekday.' })
export class WeekdayHours {
  @Field(() => Weekday, { description: 'The day on which the ranges begin.' })
  weekday: Weekday;

  @Field(() => [TimeRange], { description: 'By time; empty: off duty.' })
  ranges: TimeRange[];
}

@ObjectType({ description: 'A date with hours of its own.' })
export class SpecialDay {
  @Field(() => String, { description: 'As YYYY-MM-DD.' })
  date: string;

  @Field(() => String, { nullable: true, description: 'Why; null: not said.' })
  name: string | null;

  @Field(() => [TimeRange], { description: 'By time; empty: off duty.' })
  ranges: TimeRange[];
}

@ObjectType({ description: 'A date without duty.' })
export class Holiday {
  @Field(() => String, { description: 'As YYYY-MM-DD.' })
  date: string;

  @Field(() => String, { nullable: true, description: 'Its name; null: none.' })
  name: string | null;
}

@ObjectType({
  description: 'When a team works. A holiday beats a special day, which beats the week.',
})
export class WorkHours {
  @Field(() => String, { description: 'The zone whose clock is meant, such as Asia/Shanghai.' })
  timeZone: string;

  @Field(() => [WeekdayHours], { description: 'Monday first; a weekday not named is off duty.' })
  weekly: WeekdayHours[];

  @Field(() => [SpecialDay], { description: 'Dates with hours of their own, by date.' })
  specialDays: SpecialDay[];

  @Field(() => [Holiday], { description: 'Dates without duty, by date.' })
  holidays: Holiday[];
}

@InputType({ description: 'From one time of day up to another, without the latter.' })
export class TimeRangeInput {
  @Field(() => String, { description: 'As HH:MM on the zone’s clock.' })
  opens: string;

  @Field(() => String, {
    description: 'As HH:MM, or 24:00; at or before `opens` it is a time of the next day.',
  })
  closes: string;
}

@InputType({ description: 'The hours of one weekday.' })
export class WeekdayHoursInput {
  @Field(() => Weekday, { description: 'The day on which the ranges begin.' })
  weekday: Weekday;

  @Field(() => [TimeRangeInput], { description: 'Up to 24, none overlapping another.' })
  ranges: TimeRangeInput[];
}

@InputType({ description: 'A date with hours of its own.' })
export class SpecialDayInput {
  @Field(() => String, { description: 'As YYYY-MM-DD, named once.' })
  date: string;

  @Field(() => String, { nullable: true, description: 'Up to 50 characters.' })
  name?: string | null;

  @Field(() => [TimeRangeInput], { description: 'Up to 24, none overlapping another.' })
  ranges: TimeRangeInput[];
}

@InputType({ description: 'A date without duty.' })
export class HolidayInput {
  @Field(() => String, { description: 'As YYYY-MM-DD, named once.' })
  date: string;

  @Field(() => String, { nullable: true, description: 'Up to 50 characters.' })
  name?: string | null;
}

@InputType({ description: 'When a team works.' })
export class WorkHoursInput {
  @Field(() => String, { description: 'A zone of the tz database, such as Asia/Shanghai.' })
  timeZone: string;

  @Field(() => [WeekdayHoursInput], {
    description: 'Each weekday at most once; one not named is off.',
  })
  weekly: WeekdayHoursInput[];

  @Field(() => [SpecialDayInput], { defaultValue: [], description: 'Up to 400 dates.' })
  specialDays: SpecialDayInput[];

  @Field(() => [HolidayInput], { defaultValue: [], description: 'Up to 400 dates.' })
  holidays: HolidayInput[];
}
