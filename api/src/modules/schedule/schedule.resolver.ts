import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError, type UserError } from '../../kernel/errors/user-error.ts';
import { Duty } from './duty.ts';
import { WorkHours } from './hours.type.ts';
import type { WorkSchedule } from './schedule.entity.ts';
import type { ScheduleService } from './schedule.service.ts';
import {
  WorkScheduleCreateInput,
  WorkScheduleCreateResult,
  WorkScheduleDeleteInput,
  WorkScheduleDeletePayload,
  WorkScheduleDeleteResult,
  WorkSchedulePayload,
  WorkSchedulePreview,
  WorkSchedulePreviewInput,
  WorkSchedulePreviewResult,
  WorkScheduleType,
  WorkScheduleUpdateInput,
  WorkScheduleUpdateResult,
} from './schedule.type.ts';

@Resolver(() => WorkScheduleType)
export class WorkScheduleResolver {
  constructor(private readonly schedules: ScheduleService) {}

  @Query(() => [WorkScheduleType], { description: 'All schedules, the default one first.' })
  @Authorized(AGENT)
  workSchedules(@Ctx() ctx: Context) {
    return this.schedules.list(ctx);
  }

  @Query(() => WorkSchedulePreviewResult, {
    description: 'What hours mean for the days ahead, saved or not.',
  })
  @Authorized(AGENT)
  async workSchedulePreview(
    @Ctx() ctx: Context,
    @Arg('input', () => WorkSchedulePreviewInput, { description: 'Hours and days.' })
    input: WorkSchedulePreviewInput,
  ) {
    const result = await this.schedules.preview(ctx, input);
    if (isUserError(result)) return result;
    const { isOnDuty, changesAt } = result.duty;
    return Object.assign(new WorkSchedulePreview(), { isOnDuty, changesAt, days: result.days });
  }

  @Mutation(() => WorkScheduleCreateResult, { description: 'Makes a schedule.' })
  @Authorized('settings.write')
  async workScheduleCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => WorkScheduleCreateInput, { description: 'Name and hours.' })
    input: WorkScheduleCreateInput,
  ) {
    return this.#payload(ctx, await this.schedules.create(ctx, input));
  }

  @Mutation(() => WorkScheduleUpdateResult, {
    description: 'Changes a schedule; duty follows at once.',
  })
  @Authorized('settings.write')
  async workScheduleUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => WorkScheduleUpdateInput, { description: 'Which one and what.' })
    input: WorkScheduleUpdateInput,
  ) {
    return this.#payload(ctx, await this.schedules.update(ctx, input));
  }

  @Mutation(() => WorkScheduleDeleteResult, {
    description: 'Deletes a schedule that nothing names.',
  })
  @Authorized('settings.write')
  async workScheduleDelete(
    @Ctx() ctx: Context,
    @Arg('input', () => WorkScheduleDeleteInput, { description: 'The schedule.' })
    input: WorkScheduleDeleteInput,
  ) {
    const result = await this.schedules.delete(ctx, input.workScheduleId);
    if (isUserError(result)) return result;
    return Object.assign(new WorkScheduleDeletePayload(), { workScheduleId: result });
  }

  @FieldResolver(() => WorkHours, { description: 'When it is on duty.' })
  hours(@Root() schedule: WorkSchedule) {
    return schedule;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is on duty at a moment.' })
  isOnDuty(@Ctx() ctx: Context, @Root() schedule: WorkSchedule, @moment() at: Date | null) {
    return new Duty(schedule, at ?? ctx.now()).isOnDuty;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When duty begins; null while on duty, and when it does not within 366 days.',
  })
  opensAt(@Ctx() ctx: Context, @Root() schedule: WorkSchedule, @moment() at: Date | null) {
    return new Duty(schedule, at ?? ctx.now()).opensAt;
  }

  #payload(ctx: Context, result: WorkSchedule | UserError) {
    if (isUserError(result)) return result;
    return Object.assign(new WorkSchedulePayload(), {
      workSchedule: result,
      notices: this.schedules.notices(ctx, result),
    });
  }
}

function moment() {
  return Arg('at', () => Date, {
    nullable: true,
    description: 'The moment asked about; now unless given.',
  });
}
