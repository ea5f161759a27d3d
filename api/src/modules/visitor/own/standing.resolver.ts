import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { may } from '../../../kernel/auth/viewer.ts';
import type { Context } from '../../../kernel/context.ts';
import { pageSize } from '../../../kernel/graphql/connection.ts';
import type { Visitor } from '../visitor.entity.ts';
import { VisitorType } from '../visitor.type.ts';
import { addressOfVisitor, readConsents, readPages, readsBlocked } from './standing.ts';
import { ConsentGiven, PageVisit } from './standing.type.ts';

/** What the desk sees of a visitor's way here. */
@Resolver(() => VisitorType)
export class VisitorStandingResolver {
  @FieldResolver(() => [PageVisit], {
    description: 'The pages opened since the chat was, the newest first; the last 50 are kept.',
  })
  pages(
    @Ctx() ctx: Context,
    @Root() visitor: Visitor,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
  ): Promise<PageVisit[]> {
    return readPages(ctx, visitor.id, pageSize(first));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The network address the visitor wrote from last; null without `visitor.ip.read`.',
  })
  async networkAddress(@Ctx() ctx: Context, @Root() visitor: Visitor): Promise<string | null> {
    if (!may(ctx.viewer, 'visitor.ip.read')) return null;
    return (await addressOfVisitor(ctx, visitor.id)) ?? null;
  }

  @FieldResolver(() => [ConsentGiven], {
    description: 'To which texts the visitor agreed, the newest first.',
  })
  consents(@Ctx() ctx: Context, @Root() visitor: Visitor): Promise<ConsentGiven[]> {
    return readConsents(ctx, visitor.id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the visitor is on the blacklist now.' })
  async isBlocked(@Ctx() ctx: Context, @Root() visitor: Visitor): Promise<boolean> {
    return (await readsBlocked(ctx, visitor.id)) ?? false;
  }
}
