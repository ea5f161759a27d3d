import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { AGENT } from '../../../kernel/auth/auth-checker.ts';
import type { Context } from '../../../kernel/context.ts';
import { isUserError } from '../../../kernel/errors/user-error.ts';
import { AgentPayload, type AgentType } from '../agent.type.ts';
import type { SecondFactorService } from './second-factor.service.ts';
import {
  AgentSecondFactorResetInput,
  PasswordProofInput,
  RecoveryCodesPayload,
  SecondFactor,
  SecondFactorConfirmInput,
  SecondFactorConfirmResult,
  SecondFactorDisableResult,
  SecondFactorPayload,
  SecondFactorStartPayload,
  SecondFactorStartResult,
} from './second-factor.type.ts';

/** Signing in by two steps (FEATURES M-09). */
@Resolver()
export class SecondFactorResolver {
  constructor(private readonly service: SecondFactorService) {}

  @Query(() => SecondFactor, { description: 'How the viewer’s two-step sign-in stands.' })
  @Authorized(AGENT)
  secondFactor(@Ctx() ctx: Context) {
    return this.service.standing(ctx);
  }

  @Mutation(() => SecondFactorStartResult, {
    description: 'Gives the viewer’s app a secret; `secondFactorConfirm` switches it on.',
  })
  @Authorized(AGENT)
  async secondFactorStart(
    @Ctx() ctx: Context,
    @Arg('input', () => PasswordProofInput, { description: 'The password.' })
    input: PasswordProofInput,
  ) {
    const result = await this.service.start(ctx, input.password);
    return isUserError(result) ? result : Object.assign(new SecondFactorStartPayload(), result);
  }

  @Mutation(() => SecondFactorConfirmResult, {
    description: 'Switches two-step sign-in on and signs all other devices out.',
  })
  @Authorized(AGENT)
  async secondFactorConfirm(
    @Ctx() ctx: Context,
    @Arg('input', () => SecondFactorConfirmInput, { description: 'A code of the app.' })
    input: SecondFactorConfirmInput,
  ) {
    return this.#codes(ctx, await this.service.confirm(ctx, input.code));
  }

  @Mutation(() => SecondFactorDisableResult, { description: 'Switches two-step sign-in off.' })
  @Authorized(AGENT)
  async secondFactorDisable(
    @Ctx() ctx: Context,
    @Arg('input', () => PasswordProofInput, { description: 'The password.' })
    input: PasswordProofInput,
  ) {
    const result = await this.service.disable(ctx, input.password);
    if (isUserError(result)) return result;
    return Object.assign(new SecondFactorPayload(), { secondFactor: result });
  }

  @Mutation(() => SecondFactorConfirmResult, {
    description: 'New recovery codes; the former ones stop working.',
  })
  @Authorized(AGENT)
  async recoveryCodesRenew(
    @Ctx() ctx: Context,
    @Arg('input', () => PasswordProofInput, { description: 'The password.' })
    input: PasswordProofInput,
  ) {
    return this.#codes(ctx, await this.service.renewCodes(ctx, input.password));
  }

  @Mutation(() => AgentPayload, {
    description: 'Switches a member’s two-step sign-in off, who has lost app and codes.',
  })
  @Authorized('member.write')
  async agentSecondFactorReset(
    @Ctx() ctx: Context,
    @Arg('input', () => AgentSecondFactorResetInput, { description: 'Whose.' })
    input: AgentSecondFactorResetInput,
  ) {
    const agent = await this.service.reset(ctx, input.agentId);
    return AgentPayload.of(agent as unknown as AgentType);
  }

  async #codes(ctx: Context, result: string[] | object) {
    if (!Array.isArray(result)) return result;
    return Object.assign(new RecoveryCodesPayload(), {
      recoveryCodes: result,
      secondFactor: await this.service.standing(ctx),
    });
  }
}
