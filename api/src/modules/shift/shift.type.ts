import { Field, Float, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { Node } from '../../kernel/graphql/node.type.ts';

@ObjectType({ implements: Node, description: 'A time in which a member is planned to work.' })
export class Shift extends Node {
  @Field(() => Date, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => Date, { description: 'When it ends; the moment itself no longer counts.' })
  endsAt: Date;

  @Field(() => String, { description: 'Its day by the company’s clock, such as 2026-11-28.' })
  day: string;

  @Field(() => String, { description: 'When it begins by the company’s clock, such as 09:00.' })
  from: string;

  @Field(() => String, {
    description: 'When it ends by the company’s clock; not after `from`: on the next day.',
  })
  to: string;

  agentId: string;
}

@ObjectType({ description: 'A shift, and how much of it the member was there.' })
export class ShiftAttendance {
  @Field(() => Shift, { description: 'The plan.' })
  shift: Shift;

  @Field(() => Float, { description: 'How long it is planned to be, in milliseconds.' })
  plannedMs: number;

  @Field(() => Float, {
    description: 'How long of it the member was there, in any status but OFFLINE, in milliseconds.',
  })
  presentMs: number;

  @Field(() => Date, {
    nullable: true,
    description: 'When in it he first was there; null: not yet, or never.',
  })
  firstAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when in it he was there; null: not yet, or never.',
  })
  lastAt: Date | null;
}

@ObjectType({ description: 'The viewer’s own shifts, as they count now.' })
export class OwnShifts {
  @Field(() => Boolean, {
    description: 'Whether something may be pushed to the viewer now, as far as shifts go.',
  })
  isOn: boolean;

  @Field(() => Date, {
    nullable: true,
    description:
      'From when on nothing new is pushed before the present shift ends; null: no shift now.',
  })
  stopsAt: Date | null;

  @Field(() => [Shift], { description: 'The present one and the next ones, five at most.' })
  shifts: Shift[];
}

@InputType({ description: 'Days by the company’s clock; `to` is the first that no longer counts.' })
export class ShiftRangeInput {
  @Field(() => String, { description: 'The first day, such as 2026-11-23.' })
  from: string;

  @Field(() => String, { description: 'The day after the last one; at most 62 days later.' })
  to: string;
}

@InputType({ description: 'A new shift.' })
export class ShiftCreateInput {
  @Field(() => ID, { description: 'Whose.' })
  agentId: string;

  @Field(() => String, { description: 'The day on which it begins, such as 2026-11-28.' })
  day: string;

  @Field(() => String, { description: 'When it begins, such as 09:00.' })
  from: string;

  @Field(() => String, {
    description: 'When it ends, such as 17:30; earlier than `from`: on the next day.',
  })
  to: string;
}

@InputType({ description: 'A shift as it is from now on.' })
export class ShiftUpdateInput {
  @Field(() => ID, { description: 'Which.' })
  shiftId: string;

  @Field(() => String, { description: 'The day on which it begins.' })
  day: string;

  @Field(() => String, { description: 'When it begins.' })
  from: string;

  @Field(() => String, { description: 'When it ends.' })
  to: string;
}

@InputType({ description: 'Which shift to take away.' })
export class ShiftDeleteInput {
  @Field(() => ID, { description: 'Which.' })
  shiftId: string;
}

@ObjectType({ description: 'The shift.' })
export class ShiftPayload {
  @Field(() => Shift, { description: 'As it is now.' })
  shift: Shift;
}

export const ShiftResult = createUnionType({
  name: 'ShiftResult',
  description: 'The shift, or why it was declined.',
  types: () => [ShiftPayload, InvalidInputError] as const,
});
