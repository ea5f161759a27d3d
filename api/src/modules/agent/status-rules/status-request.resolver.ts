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
import { AGENT } from '../../../kernel/auth/auth-checker.ts';
import type { Context } from '../../../kernel/context.ts';
import { type UserError, isUserError } from '../../../kernel/errors/user-error.ts';
import { Agent } from '../agent.entity.ts';
import { agentById } from '../agent.loaders.ts';
import { AgentPayload, AgentType } from '../agent.type.ts';
import type { Presence } from '../presence.ts';
import { noteInput } from './input.ts';
import { readStatusRequests } from './status-request.follow.ts';
import type { StatusRequestRow, StatusRequests } from './status-request.service.ts';
import {
  AgentInputReportInput,
  StatusRequest,
  StatusRequestConnection,
  StatusRequestCreateInput,
  StatusRequestDecideInput,
  StatusRequestPayload,
  StatusRequestResult,
  StatusRequestWithdrawInput,
} from './status-request.type.ts';

/** The rules about the status of members. */
@Resolver(() => StatusRequest)
export class StatusRequestResolver {
  constructor(
    private readonly requests: StatusRequests,
    private readonly presence: Presence,
  ) {}

  @Query(() => StatusRequestConnection, {
    description: 'Who asked for a status, the newest first.',
  })
  @Authorized('approval.decide')
  statusRequests(
    @Ctx() ctx: Context,
    @Arg('isOpen', () => Boolean, {
      nullable: true,
      description: 'True: those to decide about; false: those that ended; null: all.',
    })
    isOpen: boolean | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The `endCursor` of the page before.',
    })
    after?: string,
  ) {
    return this.requests.list(ctx, isOpen ?? null, first, after ?? null);
  }

  @Query(() => StatusRequest, {
    nullable: true,
    description: 'The viewer’s own open request; null when there is none.',
  })
  @Authorized(AGENT)
  ownStatusRequest(@Ctx() ctx: Context) {
    return this.requests.own(ctx);
  }

  @Mutation(() => StatusRequestResult, {
    description:
      'Asks an admin for another status, where the company wants that of who is ONLINE. One at a time; whatever ends ONLINE makes it VOID.',
  })
  @Authorized(AGENT)
  async statusRequestCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => StatusRequestCreateInput, { description: 'Which, and why.' })
    input: StatusRequestCreateInput,
  ) {
    return payload(await this.requests.create(ctx, input));
  }

  @Mutation(() => StatusRequestResult, { description: 'Takes the viewer’s own request back.' })
  @Authorized(AGENT)
  async statusRequestWithdraw(
    @Ctx() ctx: Context,
    @Arg('input', () => StatusRequestWithdrawInput, { description: 'Which.' })
    input: StatusRequestWithdrawInput,
  ) {
    return payload(await this.requests.withdraw(ctx, input.requestId));
  }

  @Mutation(() => StatusRequestResult, {
    description: 'Allows a request, which sets the status at once, or refuses it.',
  })
  @Authorized('approval.decide')
  async statusRequestDecide(
    @Ctx() ctx: Context,
    @Arg('input', () => StatusRequestDecideInput, { description: 'Which, and the decision.' })
    input: StatusRequestDecideInput,
  ) {
    return payload(await this.requests.decide(ctx, input));
  }

  @Subscription(() => StatusRequest, {
    description:
      'The open requests, then each that is made or ends: of everybody for who may decide, else the viewer’s own.',
    subscribe: ({ context }: { context: Context }) => readStatusRequests(context),
  })
  @Authorized(AGENT)
  statusRequestChanged(@Root() request: StatusRequest): StatusRequest {
    return request;
  }

  @Mutation(() => AgentPayload, {
    description:
      'Says that the viewer touched his desk: the first time at once, then some times a minute. Who was made AWAY for want of it is ONLINE again.',
  })
  @Authorized(AGENT)
  async agentInputReport(
    @Ctx() ctx: Context,
    @Arg('input', () => AgentInputReportInput, { description: 'When.' })
    input: AgentInputReportInput,
  ): Promise<AgentPayload> {
    await noteInput(ctx, this.presence, input.agoMs);
    const { agentId } = ctx.agent;
    return AgentPayload.of(
      (await ctx.em.findOneOrFail(Agent, { id: agentId }, { refresh: true })) as AgentType,
    );
  }

  @FieldResolver(() => AgentType, { description: 'Who asks.' })
  agent(@Ctx() ctx: Context, @Root() request: StatusRequestRow) {
    return agentById(ctx, request.agentId);
  }

  @FieldResolver(() => AgentType, {
    nullable: true,
    description: 'Who ended it; null while it is open, and where the system did.',
  })
  decidedBy(@Ctx() ctx: Context, @Root() request: StatusRequestRow) {
    return request.decidedById ? agentById(ctx, request.decidedById) : null;
  }
}

const payload = (request: StatusRequestRow | UserError) =>
  isUserError(request) ? request : Object.assign(new StatusRequestPayload(), { request });
