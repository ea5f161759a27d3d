import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import type { Visitor } from './visitor.entity.ts';
import { conversationCount } from './visitor.loaders.ts';
import { isVisitorOnline, visitorName } from './visitor.service.ts';
import { VisitorType } from './visitor.type.ts';

@Resolver(() => VisitorType)
export class VisitorResolver {
  @FieldResolver(() => String, {
    description: 'The name, or “Visitor” with a number for the nameless.',
  })
  name(@Ctx() ctx: Context, @Root() visitor: Visitor): string {
    return visitorName(visitor, ctx.locale);
  }
}

/** What only the desk sees of a visitor. */
@Resolver(() => VisitorType)
export class VisitorDeskResolver {
  @FieldResolver(() => Boolean, { description: 'Whether a page of the visitor is open now.' })
  isOnline(@Ctx() ctx: Context, @Root() visitor: Visitor): boolean {
    return isVisitorOnline(visitor, ctx.now());
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The visitor’s language; null if not known.',
  })
  locale(@Root() visitor: Visitor): string | null {
    return visitor.locale ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The browser, as it names itself; null if not known.',
  })
  userAgent(@Root() visitor: Visitor): string | null {
    return visitor.userAgent ?? null;
  }

  @FieldResolver(() => Int, {
    description: 'How many conversations the visitor has had, this one included.',
  })
  async conversationCount(@Ctx() ctx: Context, @Root() visitor: Visitor): Promise<number> {
    return (await conversationCount(ctx, visitor.id)) ?? 0;
  }
}
