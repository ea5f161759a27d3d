import type { Context } from '../../../kernel/context.ts';
import { InputCheck, atMost, email, length, phone } from '../../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../../kernel/errors/user-error.ts';
import type { VisitorService } from '../visitor.service.ts';

const parts = ['name', 'phone', 'email', 'company', 'description'] as const;
type Part = (typeof parts)[number];

interface Pair {
  readonly key: string;
  readonly value: string;
}

/** What a page or a visitor says of himself. */
export interface Typed extends Partial<Record<Part, string | null>> {
  readonly attributes?: readonly Pair[] | null;
  readonly conversationAttributes?: readonly Pair[] | null;
}

/** Adds what is wrong with it. */
export function checkTyped(check: InputCheck, typed: Typed): void {
  check
    .check('name', typed.name, length(0, 50))
    .check('phone', typed.phone?.trim() || null, phone)
    .check('email', typed.email?.trim() || null, email)
    .check('company', typed.company, length(0, 100))
    .check('description', typed.description, length(0, 500));
  for (const list of ['attributes', 'conversationAttributes'] as const) {
    check.check(list, typed[list], atMost(50));
    typed[list]?.forEach(({ key, value }, index) =>
      check
        .check(`${list}.${index}.key`, key, length(1, 60))
        .check(`${list}.${index}.value`, value, length(0, 500)),
    );
  }
}

/** Keeps what was typed: as unverified, and never over what somebody vouched for (FEATURES 4.15). */
export class OwnProfile {
  constructor(private readonly visitors: VisitorService) {}

  async update(ctx: Context, typed: Typed): Promise<InvalidInputError | null> {
    const check = new InputCheck(ctx.locale);
    checkTyped(check, typed);
    if (check.error) return check.error;
    await ctx.transact(inner => this.write(inner, typed));
    return null;
  }

  /** The same for values that were checked, in the transaction of `ctx`. */
  async write(ctx: Context, typed: Typed): Promise<void> {
    const { visitorId, channelId } = ctx.visitor;
    await this.visitors.lockViewer(ctx);
    for (const part of parts) {
      const value = typed[part];
      if (value === undefined) continue;
      await ctx.em.execute(
        `update app.visitor set ${part} = ?, updated_at = ? where tenant_id = ? and id = ? and not (? = any(verified_fields))`,
        [value?.trim() || null, ctx.now(), ctx.tenantId, visitorId, part],
      );
    }
    if (typed.attributes?.length)
      await ctx.em.execute(
        `update app.visitor v set attributes = kept.attributes from (
           select attributes || coalesce((select jsonb_object_agg(t.key, t.value) from jsonb_each(?::jsonb) t
                    where not (('attributes.' || t.key) = any(verified_fields))), '{}') as attributes
             from app.visitor where tenant_id = ? and id = ?) kept
          where v.tenant_id = ? and v.id = ?
            and (select count(*) from jsonb_object_keys(kept.attributes)) <= 200`,
        [objectOf(typed.attributes), ctx.tenantId, visitorId, ctx.tenantId, visitorId],
      );
    if (typed.conversationAttributes?.length)
      await keepForConversation(ctx, channelId, objectOf(typed.conversationAttributes));
  }
}

const objectOf = (pairs: readonly Pair[]): string =>
  JSON.stringify(Object.fromEntries(pairs.map(({ key, value }) => [key.trim(), value])));

/** On the open conversation, or on the visitor for the next one. */
async function keepForConversation(ctx: Context, channelId: string, values: string): Promise<void> {
  const { visitorId } = ctx.visitor;
  const open = await ctx.em.execute<unknown[]>(
    `update app.conversation set attributes = attributes || ?::jsonb
      where tenant_id = ? and visitor_id = ? and channel_id = ? and status <> 'CLOSED' returning id`,
    [values, ctx.tenantId, visitorId, channelId],
  );
  if (open.length > 0) return;
  await ctx.em.execute(
    'update app.visitor set conversation_attributes = conversation_attributes || ?::jsonb where tenant_id = ? and id = ?',
    [values, ctx.tenantId, visitorId],
  );
}
