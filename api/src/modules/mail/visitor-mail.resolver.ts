import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { defineLoader } from '../../kernel/loader.ts';
import { type Visitor, VisitorType } from '../visitor/index.ts';

@ObjectType({ description: 'That nobody is reached at an address: nothing is mailed there.' })
export class EmailBounce {
  @Field(() => String, { description: 'In the words of the server that refused it.' })
  reason: string;

  @Field(() => Date, { description: 'When the last mail came back.' })
  bouncedAt: Date;
}

/** Of a visitor, whether mails to him come back. */
@Resolver(() => VisitorType)
export class VisitorMailResolver {
  @FieldResolver(() => EmailBounce, {
    nullable: true,
    description:
      'Why nothing is mailed to `email` any more, until it is changed, or confirmed or answered from; null: nothing came back.',
  })
  emailBounce(@Ctx() ctx: Context, @Root() visitor: Visitor): Promise<EmailBounce | null> | null {
    return visitor.email ? bounceByAddress(ctx, visitor.email.toLowerCase()) : null;
  }
}

const bounceByAddress = defineLoader<EmailBounce>(async (ctx, addresses) => {
  const rows = await ctx.query<EmailBounce & { address: string }>(
    'select address, reason, bounced_at from app.mail_bounce where tenant_id = ? and address = any(?::text[])',
    [ctx.tenantId, listOf(addresses)],
  );
  return new Map(rows.map(row => [row.address, Object.assign(new EmailBounce(), row)]));
});
