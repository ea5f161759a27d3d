import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { AgentService } from './agent.service.ts';
import type { Sessions } from './sessions.ts';

@ObjectType({ implements: Node, description: 'A device on which the viewer is signed in.' })
export class DeviceSession extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The browser, as it names itself; null if not known.',
  })
  userAgent: string | null;

  @Field(() => Boolean, { description: 'Whether it is the device that asks.' })
  isCurrent: boolean;

  @Field(() => Date, { description: 'When it signed in.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it last renewed its token.' })
  usedAt: Date;
}

@InputType({ description: 'Which device to sign out.' })
export class SessionEndInput {
  @Field(() => ID, { description: 'A session of the viewer.' })
  id: string;
}

/** The devices on which a member is signed in (FEATURES A-25). */
@Resolver()
export class DeviceResolver {
  constructor(
    private readonly service: Sessions,
    private readonly agents: AgentService,
  ) {}

  @Query(() => [DeviceSession], {
    description: 'The devices on which the viewer is signed in, the one used last first.',
  })
  @Authorized(AGENT)
  sessions(@Ctx() ctx: Context) {
    return ctx.query<DeviceSession>(
      `select id, user_agent, created_at, rotated_at as used_at, id = ? as is_current from app.agent_session
        where tenant_id = ? and agent_id = ? and expires_at > ? order by rotated_at desc, id`,
      [ctx.agent.sessionId, ctx.tenantId, ctx.agent.agentId, ctx.now()],
    );
  }

  @Mutation(() => Boolean, { description: 'Signs the viewer out on one of his devices, at once.' })
  @Authorized(AGENT)
  async sessionEnd(
    @Ctx() ctx: Context,
    @Arg('input', () => SessionEndInput, { description: 'Which one.' }) input: SessionEndInput,
  ): Promise<boolean> {
    const own = await this.sessions(ctx);
    if (!isUuid(input.id) || !own.some(session => session.id === input.id)) throw notFound();
    await this.service.end(ctx, input.id);
    await this.agents.offlineWithoutSession(ctx, ctx.agent.agentId);
    return true;
  }
}
