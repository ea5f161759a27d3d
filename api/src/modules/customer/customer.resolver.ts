import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { AgentType, agentById } from '../agent/index.ts';
import { FieldValue, fieldValuesOf } from '../custom-field/index.ts';
import { VisitorTagType, tagsOfVisitor, vipLevelOf } from '../tag/index.ts';
import { type Visitor, VisitorType } from '../visitor/index.ts';
import { findCustomer } from './customer.access.ts';
import { listCustomers } from './customer.list.ts';
import type { CustomerService } from './customer.service.ts';
import {
  VisitorChange,
  VisitorConnection,
  VisitorFilter,
  VisitorPayload,
  VisitorTagsSetInput,
  VisitorTagsSetResult,
  VisitorUpdateInput,
  VisitorUpdateResult,
} from './customer.type.ts';

@Resolver(() => VisitorType)
export class CustomerResolver {
  constructor(private readonly customers: CustomerService) {}

  @Query(() => VisitorType, {
    nullable: true,
    description: 'A visitor the viewer may see; null for any other.',
  })
  @Authorized('visitor.read')
  visitor(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'The id.' }) id: string) {
    return findCustomer(ctx, id);
  }

  @Query(() => VisitorConnection, {
    description: 'Visitors the viewer may see, the newest first.',
  })
  @Authorized('visitor.read')
  visitors(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('filter', () => VisitorFilter, {
      nullable: true,
      description: 'Which ones; all unless given.',
    })
    filter?: VisitorFilter | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The `endCursor` of the page before.',
    })
    after?: string | null,
  ) {
    return listCustomers(ctx, filter ?? {}, first, after ?? null);
  }

  @Mutation(() => VisitorUpdateResult, { description: 'Changes the profile of a visitor.' })
  @Authorized('visitor.write')
  async visitorUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => VisitorUpdateInput, { description: 'Whom and what.' })
    input: VisitorUpdateInput,
  ) {
    const result = await this.customers.update(ctx, input);
    return isUserError(result) ? result : VisitorPayload.of(result);
  }

  @Mutation(() => VisitorTagsSetResult, { description: 'Sets the tags of a visitor.' })
  @Authorized('visitor.write')
  async visitorTagsSet(
    @Ctx() ctx: Context,
    @Arg('input', () => VisitorTagsSetInput, { description: 'Whom and which.' })
    input: VisitorTagsSetInput,
  ) {
    const result = await this.customers.setTags(ctx, input.visitorId, input.tagIds);
    return isUserError(result) ? result : VisitorPayload.of(result);
  }

  @FieldResolver(() => [VisitorTagType], { description: 'Tags, the highest VIP level first.' })
  async tags(@Ctx() ctx: Context, @Root() visitor: VisitorType) {
    return (await tagsOfVisitor(ctx, visitor.id)) ?? [];
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The highest VIP level of tags and signed identity, 1 to 3, 1 is served first; null: no VIP.',
  })
  async vipLevel(@Ctx() ctx: Context, @Root() visitor: Visitor) {
    const signed = visitor.signedVipLevel ?? null;
    const given = await vipLevelOf(ctx, visitor.id);
    return signed && given ? Math.min(signed, given) : (signed ?? given);
  }

  @FieldResolver(() => [FieldValue], { description: 'What the company’s own fields hold.' })
  async fieldValues(@Ctx() ctx: Context, @Root() visitor: VisitorType) {
    return (await fieldValuesOf(ctx, visitor.id)) ?? [];
  }

  @FieldResolver(() => [VisitorChange], {
    description: 'Who changed the profile, the newest first; at most 50.',
  })
  changes(@Ctx() ctx: Context, @Root() visitor: VisitorType) {
    return ctx.query<VisitorChange>(
      `select agent_id, field, old_value, new_value, created_at from app.visitor_change
        where tenant_id = ? and visitor_id = ? order by id desc limit 50`,
      [ctx.tenantId, visitor.id],
    );
  }
}

@Resolver(() => VisitorChange)
export class VisitorChangeResolver {
  @FieldResolver(() => AgentType, {
    nullable: true,
    description: 'Who did it; null: the company’s systems.',
  })
  agent(@Ctx() ctx: Context, @Root() change: VisitorChange) {
    return change.agentId ? agentById(ctx, change.agentId) : null;
  }
}
