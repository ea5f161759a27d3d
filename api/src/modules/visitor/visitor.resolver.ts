import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { readUserAgent } from './user-agent.ts';
import type { Visitor } from './visitor.entity.ts';
import { conversationCount } from './visitor.loaders.ts';
import { isVisitorOnline, visitorName } from './visitor.service.ts';
import { Attribute, VisitorType } from './visitor.type.ts';

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

  @FieldResolver(() => String, { nullable: true, description: 'Phone number; null if not known.' })
  phone(@Root() visitor: Visitor): string | null {
    return visitor.phone ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'E-mail; null if not known.' })
  email(@Root() visitor: Visitor): string | null {
    return visitor.email ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Company; null if not known.' })
  company(@Root() visitor: Visitor): string | null {
    return visitor.company ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What agents know of the visitor; null if nothing.',
  })
  description(@Root() visitor: Visitor): string | null {
    return visitor.description ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name as it is kept; null for the nameless, whom `name` gives a number.',
  })
  ownName(@Root() visitor: Visitor): string | null {
    return visitor.name ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of the picture the visitor has at his provider; null if not known.',
  })
  avatarUrl(@Root() visitor: Visitor): string | null {
    return visitor.avatarUrl ?? null;
  }

  @FieldResolver(() => [Attribute], { description: 'What the page or app told of the visitor.' })
  attributes(@Root() visitor: Visitor): Attribute[] {
    return Object.entries(visitor.attributes).map(([key, value]) => ({ key, value }));
  }

  @FieldResolver(() => [String], {
    description: 'Which of name, phone, email and company the company’s systems vouched for.',
  })
  verifiedFields(@Root() visitor: Visitor): string[] {
    return visitor.verifiedFields;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Region; null if not known.' })
  region(@Root() visitor: Visitor): string | null {
    return visitor.region ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The page the visitor came from to the site; null if not known.',
  })
  referrer(@Root() visitor: Visitor): string | null {
    return visitor.referrer ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The browser by name and version; null if not recognised.',
  })
  browser(@Root() visitor: Visitor): string | null {
    return readUserAgent(visitor.userAgent).browser;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The system the browser runs on; null if not recognised.',
  })
  os(@Root() visitor: Visitor): string | null {
    return readUserAgent(visitor.userAgent).os;
  }

  @FieldResolver(() => Date, { description: 'When what is known of the visitor last changed.' })
  updatedAt(@Root() visitor: Visitor): Date {
    return visitor.updatedAt;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When a page of the visitor was last open; null if never.',
  })
  lastSeenAt(@Root() visitor: Visitor): Date | null {
    return visitor.lastSeenAt ?? null;
  }
}
