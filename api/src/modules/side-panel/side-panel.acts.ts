import type { Context } from '../../kernel/context.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { type Conversation, getConversation } from '../conversation/index.ts';
import type { CustomerService } from '../customer/index.ts';
import type { MarkService } from '../mark/index.ts';
import { refuseWithout } from '../tenant/index.ts';
import type { Visitor } from '../visitor/index.ts';
import { SidePanelForbiddenError } from './side-panel.errors.ts';
import type { SidePanelPermission } from './side-panel.permission.ts';
import { getPanel } from './side-panel.rows.ts';

const parts = ['name', 'phone', 'email', 'company', 'description'] as const;
const unknownField: Sentence = {
  en: 'Panels may not write this field, or it does not exist.',
  'zh-CN': '该字段不存在，或不允许侧栏页面写入。',
};
const oneValue: Sentence = { en: 'Give at most one value.', 'zh-CN': '最多一个值。' };

/** Beside which conversation a panel does something. */
export interface PanelPlace {
  readonly sidePanelId: string;
  readonly conversationId: string;
}

/** What panels do on the desk, each only as the admin allowed this panel, and within the rights of the agent (FEATURES P-14). */
export class PanelActs {
  constructor(
    private readonly marks: MarkService,
    private readonly customers: CustomerService,
  ) {}

  /** Keeps a draft with the words of a panel in it. Throws NOT_FOUND. */
  async setDraft(ctx: Context, place: PanelPlace, text: string): Promise<Conversation | UserError> {
    const refusal = await refuse(ctx, place.sidePanelId, 'INSERT_DRAFT');
    return refusal ?? this.marks.draft(ctx, place.conversationId, text);
  }

  /** Sets one field of the visitor: a part of the profile, or a field that the company's systems may write. Throws NOT_FOUND. */
  async setVisitorField(
    ctx: Context,
    place: PanelPlace,
    { field, values }: { readonly field: string; readonly values: readonly string[] },
  ): Promise<Visitor | UserError> {
    const refusal = await refuse(ctx, place.sidePanelId, 'SET_VISITOR_FIELD');
    if (refusal) return refusal;
    const { visitorId } = await getConversation(ctx, place.conversationId);
    const part = parts.find(known => known === field);
    if (part) {
      if (values.length > 1) return fault(ctx, 'values', oneValue);
      return this.customers.update(ctx, { visitorId, [part]: values[0] ?? null });
    }
    const fieldId = await writableField(ctx, field);
    if (!fieldId) return fault(ctx, 'field', unknownField);
    const fieldValues = [{ fieldId, values: [...values] }];
    return this.customers.update(ctx, { visitorId, fieldValues });
  }
}

/** Why this panel may not do it; null when it may. */
async function refuse(
  ctx: Context,
  panelId: string,
  permission: SidePanelPermission,
): Promise<UserError | null> {
  const refusal = await refuseWithout(ctx, 'SIDE_PANELS');
  if (refusal) return refusal;
  const { permissions } = await getPanel(ctx, panelId);
  return permissions.includes(permission)
    ? null
    : SidePanelForbiddenError.in(ctx.locale, permission);
}

const fault = (ctx: Context, path: string, sentence: Sentence): UserError =>
  new InputCheck(ctx.locale).fault(path, sentence).error as UserError;

async function writableField(ctx: Context, key: string): Promise<string | null> {
  const [row] = await ctx.query<{ id: string }>(
    `select id from app.custom_field
      where tenant_id = ? and object = 'VISITOR' and key = ? and is_enabled and is_api_writable`,
    [ctx.tenantId, key],
  );
  return row?.id ?? null;
}
