import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { type UserError, isUserError } from '../../kernel/errors/user-error.ts';
import { AgentType, agentById } from '../agent/index.ts';
import { attendanceOf } from './attendance.ts';
import type { ShiftRow, ShiftService } from './shift.service.ts';
import {
  OwnShifts,
  Shift,
  ShiftAttendance,
  ShiftCreateInput,
  ShiftDeleteInput,
  ShiftPayload,
  ShiftRangeInput,
  ShiftResult,
  ShiftUpdateInput,
} from './shift.type.ts';

/** Planned shifts. */
@Resolver(() => Shift)
export class ShiftResolver {
  constructor(private readonly service: ShiftService) {}

  @Query(() => [Shift], { description: 'The shifts that begin on these days, in order.' })
  @Authorized('member.write')
  shifts(
    @Ctx() ctx: Context,
    @Arg('range', () => ShiftRangeInput, { description: 'Which days.' }) range: ShiftRangeInput,
  ) {
    return this.service.list(ctx, range);
  }

  @Query(() => [ShiftAttendance], {
    description: 'Plan and presence: each shift that begins on these days, and how it was kept.',
  })
  @Authorized('member.write')
  async shiftReport(
    @Ctx() ctx: Context,
    @Arg('range', () => ShiftRangeInput, { description: 'Which days.' }) range: ShiftRangeInput,
  ) {
    return attendanceOf(ctx, await this.service.list(ctx, range));
  }

  @Query(() => OwnShifts, { description: 'The viewer’s own shifts.' })
  @Authorized(AGENT)
  ownShifts(@Ctx() ctx: Context) {
    return this.service.own(ctx);
  }

  @Mutation(() => ShiftResult, { description: 'Plans a shift of a member.' })
  @Authorized('member.write')
  async shiftCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => ShiftCreateInput, { description: 'Whose and when.' })
    input: ShiftCreateInput,
  ) {
    return payload(await this.service.create(ctx, input.agentId, input));
  }

  @Mutation(() => ShiftResult, { description: 'Moves a shift.' })
  @Authorized('member.write')
  async shiftUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => ShiftUpdateInput, { description: 'Which, and when from now on.' })
    input: ShiftUpdateInput,
  ) {
    return payload(await this.service.update(ctx, input.shiftId, input));
  }

  @Mutation(() => Boolean, { description: 'Takes a shift away.' })
  @Authorized('member.write')
  shiftDelete(
    @Ctx() ctx: Context,
    @Arg('input', () => ShiftDeleteInput, { description: 'Which.' }) input: ShiftDeleteInput,
  ): Promise<boolean> {
    return this.service.delete(ctx, input.shiftId);
  }

  @FieldResolver(() => AgentType, { description: 'Whose it is.' })
  agent(@Ctx() ctx: Context, @Root() shift: ShiftRow) {
    return agentById(ctx, shift.agentId);
  }
}

const payload = (shift: ShiftRow | UserError) =>
  isUserError(shift) ? shift : Object.assign(new ShiftPayload(), { shift });
