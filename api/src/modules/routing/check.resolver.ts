import { Arg, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { AgentType, agentById } from '../agent/index.ts';
import { SkillGroupType, skillGroupById } from '../skill-group/index.ts';
import { countViolations } from './consistency.ts';
import { ConsistencyReport } from './consistency.type.ts';
import { simulate } from './simulation.ts';
import { RoutingSimulateInput, RoutingSimulation } from './simulation.type.ts';

/** Questions about routing that change nothing. */
@Resolver(() => RoutingSimulation)
export class RoutingCheckResolver {
  @Query(() => RoutingSimulation, {
    description: 'What would become of a conversation, step by step. Changes nothing.',
  })
  @Authorized('routing.write')
  routingSimulate(
    @Ctx() ctx: Context,
    @Arg('input', () => RoutingSimulateInput, { description: 'The conversation.' })
    input: RoutingSimulateInput,
  ) {
    return simulate(ctx, input);
  }

  @Query(() => ConsistencyReport, {
    description: 'Whether the rules of routing hold in what is stored: every count must be 0.',
  })
  @Authorized('routing.write')
  async consistencyCheck(@Ctx() ctx: Context): Promise<ConsistencyReport> {
    const violations = await countViolations(ctx);
    const isSound = violations.every(({ count }) => count === 0);
    return { isSound, checkedAt: ctx.now(), violations };
  }

  @FieldResolver(() => AgentType, {
    nullable: true,
    description: 'Who would get it; null: it would wait, or not begin.',
  })
  agent(@Ctx() ctx: Context, @Root() { agentId }: RoutingSimulation) {
    return agentId ? agentById(ctx, agentId) : null;
  }

  @FieldResolver(() => SkillGroupType, {
    nullable: true,
    description: 'The group that would serve, or in whose queue it would wait.',
  })
  skillGroup(@Ctx() ctx: Context, @Root() { skillGroupId }: RoutingSimulation) {
    return skillGroupId ? skillGroupById(ctx, skillGroupId) : null;
  }
}
