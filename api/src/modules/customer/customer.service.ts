import type { Context } from '../../kernel/context.ts';
import { InputCheck, type Rule, email, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { type Conversation, inboxTopic, ownersOf, touch } from '../conversation/index.ts';
import { setFieldValues } from '../custom-field/index.ts';
import { tagsOfVisitor, type VisitorTagService } from '../tag/index.ts';
import type { Visitor } from '../visitor/index.ts';
import { getCustomer } from './customer.access.ts';
import type { VisitorUpdateInput } from './customer.type.ts';

const isVerified: Sentence = {
  en: 'Your company’s systems vouched for this; it cannot be changed here.',
  'zh-CN': '此项已由企业系统验证，不能在此修改。',
};
const phone: Rule<string> = text =>
  /^[+\d][\d\s()+./-]{2,29}$/.test(text)
    ? null
    : { sentence: { en: 'Enter a phone number.', 'zh-CN': '请输入有效的电话号码。' } };

const parts = ['name', 'phone', 'email', 'company', 'description'] as const;
const rules: Record<(typeof parts)[number], Rule<string>> = {
  name: length(0, 50),
  phone,
  email,
  company: length(0, 100),
  description: length(0, 1_000),
};

/** What agents know of visitors, and change. */
export class CustomerService {
  constructor(private readonly tags: VisitorTagService) {}

  /** Changes a profile and keeps who did it. Throws NOT_FOUND for a visitor the viewer may not see. */
  async update(ctx: Context, input: VisitorUpdateInput): Promise<Visitor | InvalidInputError> {
    await getCustomer(ctx, input.visitorId);
    const refused = await ctx.transact(async inner => {
      const visitor = await lockVisitor(inner, input.visitorId);
      const changes = changesOf(visitor, input);
      const check = new InputCheck(inner.locale);
      for (const [part, text] of changes) {
        if (visitor.verifiedFields.includes(part)) check.fault(part, isVerified);
        else check.check(part, text, rules[part]);
      }
      if (check.error) return check.error;
      const values = input.fieldValues ?? [];
      const wrong = await setFieldValues(inner, 'VISITOR', visitor.id, values);
      if (wrong) return wrong;
      for (const [part, text] of changes) {
        await inner.query(`update app.visitor set ${part} = ? where tenant_id = ? and id = ?`, [
          text,
          inner.tenantId,
          visitor.id,
        ]);
        await keepChange(inner, visitor.id, part, visitor[part] ?? null, text);
      }
      for (const { fieldId, values: given } of values)
        await keepChange(inner, visitor.id, `field:${fieldId}`, null, given.join(', ') || null);
      await touchProfile(inner, visitor.id);
      return null;
    });
    return refused ?? getCustomer(ctx, input.visitorId);
  }

  /** Sets the tags of a visitor. Throws NOT_FOUND for a visitor the viewer may not see. */
  async setTags(
    ctx: Context,
    visitorId: string,
    tagIds: readonly string[],
  ): Promise<Visitor | InvalidInputError> {
    const visitor = await getCustomer(ctx, visitorId);
    const before = await namesOfTags(ctx, visitorId);
    const refused = await ctx.transact(async inner => {
      await lockVisitor(inner, visitorId);
      const wrong = await this.tags.setWithin(inner, visitorId, tagIds);
      if (wrong) return wrong;
      const after = await namesOfTags(inner, visitorId);
      if (before !== after) await keepChange(inner, visitorId, 'tags', before, after);
      await touchProfile(inner, visitorId);
      return null;
    });
    return refused ?? visitor;
  }
}

/** What an input changes of the profile, trimmed; empty is null. */
function changesOf(
  visitor: Visitor,
  input: VisitorUpdateInput,
): [(typeof parts)[number], string | null][] {
  return parts.flatMap(part => {
    const given = input[part];
    if (given === undefined) return [];
    const text = given?.trim() || null;
    return text === (visitor[part] ?? null) ? [] : [[part, text]];
  });
}

async function lockVisitor(ctx: Context, id: string): Promise<Visitor> {
  const [visitor] = await ctx.query<Visitor>(
    'select * from app.visitor where tenant_id = ? and id = ? for no key update',
    [ctx.tenantId, id],
  );
  return visitor as Visitor;
}

const namesOfTags = async (ctx: Context, visitorId: string): Promise<string | null> =>
  ((await tagsOfVisitor(ctx, visitorId)) ?? []).map(tag => tag.name).join(', ') || null;

async function keepChange(
  ctx: Context,
  visitorId: string,
  field: string,
  oldValue: string | null,
  newValue: string | null,
): Promise<void> {
  await ctx.query(
    `insert into app.visitor_change (tenant_id, id, visitor_id, agent_id, field, old_value, new_value, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [ctx.tenantId, ctx.newId(), visitorId, ctx.agent.agentId, field, oldValue, newValue, ctx.now()],
  );
}

/** Lists show visitors by name and tag, so those in which he stands are told. */
async function touchProfile(ctx: Context, visitorId: string): Promise<void> {
  await ctx.query('update app.visitor set updated_at = ? where tenant_id = ? and id = ?', [
    ctx.now(),
    ctx.tenantId,
    visitorId,
  ]);
  const open = await ctx.query<Conversation>(
    `select * from app.conversation where tenant_id = ? and visitor_id = ? and status <> 'CLOSED'`,
    [ctx.tenantId, visitorId],
  );
  for (const conversation of open) {
    const owners = ownersOf(conversation);
    await touch(ctx, conversation.id, owners);
    for (const owner of owners) ctx.tell({ topic: inboxTopic(owner) });
  }
}
