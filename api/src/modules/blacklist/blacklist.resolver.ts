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
} from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { AgentType, agentById } from '../agent/index.ts';
import { ChannelType, channelById } from '../channel/index.ts';
import { VisitorType, visitorById } from '../visitor/index.ts';
import type { BlacklistService, Entry } from './blacklist.service.ts';
import {
  BlacklistConnection,
  BlacklistEntry,
  BlacklistRemoveInput,
  VisitorBlockInput,
  VisitorBlockPayload,
  VisitorBlockResult,
} from './blacklist.type.ts';

/** Who is kept out. */
@Resolver(() => BlacklistEntry)
export class BlacklistResolver {
  constructor(private readonly service: BlacklistService) {}

  @Query(() => BlacklistConnection, { description: 'Who is kept out, the newest first.' })
  @Authorized('settings.write')
  blacklist(
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

  @Mutation(() => VisitorBlockResult, {
    description: 'Keeps somebody out; open conversations end, with the reason BLACKLISTED.',
  })
  @Authorized('visitor.block')
  async visitorBlock(
    @Ctx() ctx: Context,
    @Arg('input', () => VisitorBlockInput, { description: 'Whom, why and until when.' })
    input: VisitorBlockInput,
  ) {
    const entry = await this.service.block(ctx, input);
    return isUserError(entry) ? entry : Object.assign(new VisitorBlockPayload(), { entry });
  }

  @Mutation(() => Boolean, { description: 'Lets somebody in again.' })
  @Authorized('settings.write')
  blacklistRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => BlacklistRemoveInput, { description: 'The entry.' })
    input: BlacklistRemoveInput,
  ): Promise<boolean> {
    return this.service.remove(ctx, input.entryId);
  }

  @FieldResolver(() => VisitorType, {
    nullable: true,
    description: 'The person; null where it is an address.',
  })
  visitor(@Ctx() ctx: Context, @Root() entry: Entry) {
    return entry.visitorId ? visitorById(ctx, entry.visitorId) : null;
  }

  @FieldResolver(() => ChannelType, {
    nullable: true,
    description: 'Where; null: on all channels.',
  })
  channel(@Ctx() ctx: Context, @Root() entry: Entry) {
    return entry.channelId ? channelById(ctx, entry.channelId) : null;
  }

  @FieldResolver(() => AgentType, { nullable: true, description: 'Who added it.' })
  author(@Ctx() ctx: Context, @Root() entry: Entry) {
    return entry.agentId ? agentById(ctx, entry.agentId) : null;
  }
}
