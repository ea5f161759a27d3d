import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { SkillGroupType, skillGroupById } from '../skill-group/index.ts';
import { InboxViewService } from './inbox-view.service.ts';
import {
  InboxViewDeleteInput,
  InboxViewDeletePayload,
  InboxViewPayload,
  InboxViewSaveInput,
  InboxViewSaveResult,
  InboxViewType,
} from './inbox-view.type.ts';

const views = new InboxViewService();

@Resolver(() => InboxViewType)
export class InboxViewResolver {
  @Query(() => [InboxViewType], {
    description: 'Filters the viewer keeps, then those shared with his groups.',
  })
  @Authorized(AGENT)
  inboxViews(@Ctx() ctx: Context) {
    return views.list(ctx);
  }

  @Mutation(() => InboxViewSaveResult, { description: 'Keeps a filter, at most 20.' })
  @Authorized(AGENT)
  async inboxViewSave(
    @Ctx() ctx: Context,
    @Arg('input', () => InboxViewSaveInput, { description: 'The filter.' })
    input: InboxViewSaveInput,
  ) {
    const result = await views.save(ctx, input);
    return isUserError(result)
      ? result
      : Object.assign(new InboxViewPayload(), { inboxView: result });
  }

  @Mutation(() => InboxViewDeletePayload, { description: 'Deletes an own filter.' })
  @Authorized(AGENT)
  async inboxViewDelete(
    @Ctx() ctx: Context,
    @Arg('input', () => InboxViewDeleteInput, { description: 'Which one.' })
    input: InboxViewDeleteInput,
  ) {
    const inboxViewId = await views.delete(ctx, input.inboxViewId);
    return Object.assign(new InboxViewDeletePayload(), { inboxViewId });
  }

  @FieldResolver(() => Boolean, { description: 'Whether members of a group use it too.' })
  isShared(@Root() view: InboxViewType): boolean {
    return view.skillGroupId !== null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer made it and may change it.' })
  isOwn(@Ctx() ctx: Context, @Root() view: InboxViewType): boolean {
    return view.agentId === ctx.agent.agentId;
  }

  @FieldResolver(() => SkillGroupType, {
    nullable: true,
    description: 'The group whose members use it too; null: nobody else.',
  })
  skillGroup(@Ctx() ctx: Context, @Root() view: InboxViewType) {
    return view.skillGroupId ? skillGroupById(ctx, view.skillGroupId) : null;
  }
}
