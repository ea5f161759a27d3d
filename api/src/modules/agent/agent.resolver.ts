import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import { may } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import type { FileUrls } from '../file/index.ts';
import { Agent } from './agent.entity.ts';
import { roleById, secondFactorOf } from './agent.loaders.ts';
import type { AgentService } from './agent.service.ts';
import {
  AgentCapacitySetInput,
  AgentCapacitySetResult,
  AgentConnection,
  AgentCreateInput,
  AgentCreateResult,
  AgentPayload,
  AgentPreferences,
  AgentPresenceChange,
  AgentStatusSetInput,
  AgentType,
  AgentUpdateInput,
  AgentUpdateResult,
  ProfileUpdateInput,
  ProfileUpdateResult,
  RoleType,
} from './agent.type.ts';
import { DeskMode } from './desk-mode.ts';
import { readPresence } from './presence.follow.ts';
import type { StatusRequests } from './status-rules/status-request.service.ts';

@Resolver(() => AgentType)
export class AgentResolver {
  constructor(
    private readonly service: AgentService,
    private readonly statuses: StatusRequests,
    private readonly files: FileUrls,
  ) {}

  @Query(() => AgentType, { description: 'The member who is signed in.' })
  @Authorized(AGENT)
  viewer(@Ctx() ctx: Context): Promise<Agent> {
    return ctx.em.findOneOrFail(Agent, { id: ctx.agent.agentId });
  }

  @FieldResolver(() => DeskMode, {
    description: 'The mode of the viewer’s own login; AGENT for everybody else.',
  })
  mode(@Ctx() ctx: Context, @Root() agent: Agent): DeskMode {
    const { viewer } = ctx;
    const isOwn = viewer.kind === 'AGENT' && viewer.agentId === agent.id;
    return (isOwn && viewer.mode) || DeskMode.AGENT;
  }

  @Query(() => AgentConnection, { description: 'The members of the tenant, by nickname.' })
  @Authorized(AGENT)
  agents(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The `endCursor` of the page before.',
    })
    after?: string,
  ) {
    return this.service.list(ctx, first, after ?? null);
  }

  @Query(() => [RoleType], { description: 'The roles members can have.' })
  @Authorized(AGENT)
  roles(@Ctx() ctx: Context) {
    return this.service.roles(ctx);
  }

  @Mutation(() => AgentPayload, {
    description:
      'Sets the viewer’s own status; ONLINE takes waiting conversations at once. FORBIDDEN where an admin has to allow it: `statusRequestCreate`.',
  })
  @Authorized(AGENT)
  async agentStatusSet(
    @Ctx() ctx: Context,
    @Arg('input', () => AgentStatusSetInput, { description: 'The new status.' })
    input: AgentStatusSetInput,
  ): Promise<AgentPayload> {
    await this.statuses.setOwn(ctx, input.status, input.returnsConversations === true);
    return AgentPayload.of(
      (await ctx.em.findOneOrFail(
        Agent,
        { id: ctx.agent.agentId },
        { refresh: true },
      )) as AgentType,
    );
  }

  @Mutation(() => AgentCapacitySetResult, {
    description: 'Sets the viewer’s own capacity, where the company lets agents do that.',
  })
  @Authorized(AGENT)
  async agentCapacitySet(
    @Ctx() ctx: Context,
    @Arg('input', () => AgentCapacitySetInput, { description: 'The new capacity.' })
    input: AgentCapacitySetInput,
  ) {
    const result = await this.service.setCapacity(ctx, input.capacity);
    return isUserError(result) ? result : AgentPayload.of(result as unknown as AgentType);
  }

  @Mutation(() => AgentCreateResult, { description: 'Creates a member with a first password.' })
  @Authorized('member.write')
  async agentCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => AgentCreateInput, { description: 'The new member.' })
    input: AgentCreateInput,
  ) {
    const result = await this.service.create(ctx, input);
    return isUserError(result) ? result : AgentPayload.of(result as unknown as AgentType);
  }

  @Mutation(() => AgentUpdateResult, { description: 'Changes a member.' })
  @Authorized('member.write')
  async agentUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => AgentUpdateInput, { description: 'Whom and what.' })
    input: AgentUpdateInput,
  ) {
    const result = await this.service.update(ctx, input);
    return isUserError(result) ? result : AgentPayload.of(result as unknown as AgentType);
  }

  @Mutation(() => ProfileUpdateResult, {
    description:
      'Changes what the viewer keeps about himself: names, picture, greeting, preferences.',
  })
  @Authorized(AGENT)
  async profileUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => ProfileUpdateInput, { description: 'What to change.' })
    input: ProfileUpdateInput,
  ) {
    const result = await this.service.updateProfile(ctx, input);
    return isUserError(result) ? result : AgentPayload.of(result as unknown as AgentType);
  }

  @Subscription(() => AgentPresenceChange, {
    description: 'The status of every colleague, then each change.',
    subscribe: ({ context }: { context: Context }) => readPresence(context),
  })
  @Authorized(AGENT)
  presence(@Root() change: AgentPresenceChange): AgentPresenceChange {
    return change;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether all clients of the member fell silent; he is offline if they stay so.',
  })
  isReconnecting(@Root() agent: AgentType): boolean {
    return agent.silentSince != null && agent.status !== 'OFFLINE';
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The viewer’s own greeting; null where there is none, and for everybody else.',
  })
  greeting(@Ctx() ctx: Context, @Root() { id, greeting }: Agent): string | null {
    return ctx.viewer.kind === 'AGENT' && ctx.viewer.agentId === id ? (greeting ?? null) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Real name; null without one, and for all but himself and those who keep members.',
  })
  realName(@Ctx() ctx: Context, @Root() agent: Agent): string | null {
    return mayKnow(ctx, agent) ? (agent.realName ?? null) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The company’s number for him; null like `realName`.',
  })
  staffNumber(@Ctx() ctx: Context, @Root() agent: Agent): string | null {
    return mayKnow(ctx, agent) ? (agent.staffNumber ?? null) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Null like `realName`.' })
  phone(@Ctx() ctx: Context, @Root() agent: Agent): string | null {
    return mayKnow(ctx, agent) ? (agent.phone ?? null) : null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether he signs in by two steps; null like `realName`.',
  })
  async hasSecondFactor(@Ctx() ctx: Context, @Root() agent: Agent): Promise<boolean | null> {
    return mayKnow(ctx, agent) ? (await secondFactorOf(ctx, agent.id)) !== null : null;
  }

  @FieldResolver(() => AgentPreferences, {
    nullable: true,
    description: 'What the viewer himself prefers; null for everybody else.',
  })
  preferences(@Ctx() ctx: Context, @Root() { id, preferences }: Agent): AgentPreferences | null {
    if (ctx.viewer.kind !== 'AGENT' || ctx.viewer.agentId !== id) return null;
    return { language: null, theme: null, sendKey: null, ...preferences };
  }

  @FieldResolver(() => RoleType, { description: 'What the member may do.' })
  role(@Ctx() ctx: Context, @Root() agent: AgentType) {
    return roleById(ctx, agent.roleId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The member’s picture; null without one.',
  })
  avatarUrl(@Ctx() ctx: Context, @Root() agent: AgentType) {
    return agent.avatarFileId ? this.files.publicUrl(ctx, agent.avatarFileId) : null;
  }
}

/** Personal data are for the member himself and for those who keep members. */
const mayKnow = ({ viewer }: Context, { id }: Agent): boolean =>
  viewer.kind === 'AGENT' && (viewer.agentId === id || may(viewer, 'member.write'));
