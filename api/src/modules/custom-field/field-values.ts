import { may } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { listOf, textListOf } from '../../kernel/db/list.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { defineLoader, rowsById } from '../../kernel/loader.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { FieldObject } from './custom-field.kind.ts';
import type { CustomFieldType, FieldValue, FieldValueInput } from './custom-field.type.ts';
import { mostParts, rulesOf } from './field-value.policy.ts';

const unknown: Sentence = { en: 'This field does not exist here.', 'zh-CN': '该字段不存在。' };
const needed: Sentence = { en: 'This field must be filled.', 'zh-CN': '此项为必填。' };
const tooMany: Sentence = { en: 'At most {max} values.', 'zh-CN': '最多 {max} 个值。' };

/** Fields by id. */
export const customFieldById = rowsById<CustomFieldType>('custom_field');

/** What the fields of each visitor, conversation or ticket hold, by its id, in their order: enabled ones the viewer may see. */
export const fieldValuesOf = defineLoader<FieldValue[]>(async (ctx, objectIds) => {
  const rows = await ctx.query<{ objectId: string; fieldId: string; value: string[] }>(
    `select v.object_id, v.field_id, v.value from app.custom_value v
       join app.custom_field f on f.tenant_id = v.tenant_id and f.id = v.field_id
      where v.tenant_id = ? and v.object_id = any(?::uuid[]) and f.is_enabled and (f.is_shown or ?)
      order by f.position, f.id`,
    [ctx.tenantId, listOf(objectIds), may(ctx.viewer, 'settings.write')],
  );
  const values = rows.map(({ objectId, fieldId, value }) => ({ objectId, fieldId, values: value }));
  return Map.groupBy(values, row => row.objectId);
});

/**
 * Sets what fields of one object hold, in the transaction of `ctx`. Null when done; nothing was written when it is declined.
 * Whether the viewer may is decided by whoever calls.
 */
export async function setFieldValues(
  ctx: Context,
  object: FieldObject,
  objectId: string,
  inputs: readonly FieldValueInput[],
): Promise<InvalidInputError | null> {
  const ids = inputs.map(input => input.fieldId).filter(isUuid);
  const fields = await ctx.query<CustomFieldType>(
    'select * from app.custom_field where tenant_id = ? and object = ? and is_enabled and id = any(?::uuid[])',
    [ctx.tenantId, object, listOf(ids)],
  );
  const byId = new Map(fields.map(field => [field.id, field]));
  const check = new InputCheck(ctx.locale);
  for (const [index, { fieldId, values }] of inputs.entries())
    checkValue(check, `fieldValues.${index}`, byId.get(fieldId), values);
  if (check.error) return check.error;
  for (const { fieldId, values } of inputs) await write(ctx, objectId, fieldId, values);
  return null;
}

function checkValue(
  check: InputCheck,
  path: string,
  field: CustomFieldType | undefined,
  values: readonly string[],
): void {
  if (!field) {
    check.fault(`${path}.fieldId`, unknown);
    return;
  }
  const max = mostParts(field.kind);
  if (field.isRequired && values.length === 0) check.fault(`${path}.values`, needed);
  if (values.length > max) check.fault(`${path}.values`, tooMany, { max });
  for (const value of values)
    check.check(`${path}.values`, value, ...rulesOf(field.kind, field.options));
}

function write(ctx: Context, objectId: string, fieldId: string, values: readonly string[]) {
  if (values.length === 0)
    return ctx.query(
      'delete from app.custom_value where tenant_id = ? and object_id = ? and field_id = ?',
      [ctx.tenantId, objectId, fieldId],
    );
  return ctx.query(
    `insert into app.custom_value (tenant_id, object_id, field_id, value) values (?, ?, ?, ?::text[])
     on conflict (tenant_id, object_id, field_id) do update set value = excluded.value, updated_at = now()`,
    [ctx.tenantId, objectId, fieldId, textListOf(values)],
  );
}
