import type { Context } from '../../kernel/context.ts';
import { textListOf } from '../../kernel/db/list.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck, type Rule, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { FieldKind, FieldObject } from './custom-field.kind.ts';
import type {
  CustomFieldCreateInput,
  CustomFieldType,
  CustomFieldUpdateInput,
} from './custom-field.type.ts';
import { hasOptions } from './field-value.policy.ts';

const mostFields = 50;
const mostOptions = 500;
const columns =
  'id, object, key, label, kind, options, position, is_required, is_shown, is_enabled, is_api_writable';

const keyRule: Rule<string> = key =>
  /^[a-zA-Z]\w{0,39}$/.test(key)
    ? null
    : {
        sentence: {
          en: 'A letter, then up to 39 letters, digits or underscores.',
          'zh-CN': '以字母开头，最多 40 个字母、数字或下划线。',
        },
      };
const taken: Sentence = { en: 'Another field has this key.', 'zh-CN': '已有相同标识的字段。' };
const tooMany: Sentence = { en: 'At most {max} fields.', 'zh-CN': '最多 {max} 个字段。' };
const wrongOptions: Sentence = {
  en: 'Give 1 to {max} different options of up to 200 characters.',
  'zh-CN': '请填写 1 到 {max} 个不重复的选项，每个不超过 200 字。',
};
const noOptions: Sentence = {
  en: 'A field of this kind has no options.',
  'zh-CN': '该类型的字段没有选项。',
};

/** Fields that the company adds to visitors, conversations and tickets. */
export class CustomFieldService {
  /** All fields of an object, or of all, in their order. */
  list(ctx: Context, object: FieldObject | null): Promise<CustomFieldType[]> {
    return ctx.query<CustomFieldType>(
      `select ${columns} from app.custom_field where tenant_id = ? and object = coalesce(?::text, object)
        order by object desc, position, id`,
      [ctx.tenantId, object],
    );
  }

  create(
    ctx: Context,
    input: CustomFieldCreateInput,
  ): Promise<CustomFieldType | InvalidInputError> {
    return ctx.transact(async inner => {
      await lockFields(inner);
      const options = input.options ?? [];
      const check = checkParts(inner, input.kind, { label: input.label, options });
      check.check('key', input.key, keyRule);
      const fields = await this.list(inner, input.object);
      if (fields.some(field => field.key === input.key)) check.fault('key', taken);
      if (fields.length >= mostFields) check.fault('object', tooMany, { max: mostFields });
      if (check.error) return check.error;
      const id = inner.newId();
      await inner.query(
        `insert into app.custom_field (tenant_id, id, object, key, label, kind, options, position, is_required, is_shown, is_api_writable)
         values (?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?)`,
        [
          inner.tenantId,
          id,
          input.object,
          input.key,
          input.label.trim(),
          input.kind,
          textListOf(options),
          input.position ?? fields.length,
          input.isRequired ?? false,
          input.isShown ?? true,
          input.isApiWritable ?? false,
        ],
      );
      return getField(inner, id);
    });
  }

  /** Changes a field; parts left out stay. What was chosen before stays where it is no option any more. Throws NOT_FOUND. */
  update(
    ctx: Context,
    input: CustomFieldUpdateInput,
  ): Promise<CustomFieldType | InvalidInputError> {
    return ctx.transact(async inner => {
      await lockFields(inner);
      const field = await getField(inner, input.fieldId);
      const options = input.options ?? field.options;
      const { error } = checkParts(inner, field.kind, { label: input.label, options });
      if (error) return error;
      await inner.query(
        `update app.custom_field set label = ?, options = ?::text[], position = ?, is_required = ?, is_shown = ?,
                is_enabled = ?, is_api_writable = ? where tenant_id = ? and id = ?`,
        [
          input.label?.trim() ?? field.label,
          textListOf(options),
          input.position ?? field.position,
          input.isRequired ?? field.isRequired,
          input.isShown ?? field.isShown,
          input.isEnabled ?? field.isEnabled,
          input.isApiWritable ?? field.isApiWritable,
          inner.tenantId,
          field.id,
        ],
      );
      return getField(inner, field.id);
    });
  }

  /** Deletes a field with all it held. Throws NOT_FOUND. */
  async delete(ctx: Context, id: string): Promise<string> {
    await getField(ctx, id);
    await ctx.transact(inner =>
      inner.query('delete from app.custom_field where tenant_id = ? and id = ?', [
        inner.tenantId,
        id,
      ]),
    );
    return id;
  }
}

const lockFields = (ctx: Context) =>
  ctx.query(`select pg_advisory_xact_lock(hashtextextended('custom-field ' || ?, 0))`, [
    ctx.tenantId,
  ]);

async function getField(ctx: Context, id: string): Promise<CustomFieldType> {
  const [field] = isUuid(id)
    ? await ctx.query<CustomFieldType>(
        `select ${columns} from app.custom_field where tenant_id = ? and id = ?`,
        [ctx.tenantId, id],
      )
    : [];
  return field ?? Promise.reject(notFound());
}

function checkParts(
  ctx: Context,
  kind: FieldKind,
  { label, options }: { label?: string | null; options: readonly string[] },
): InputCheck {
  const check = new InputCheck(ctx.locale).check('label', label, length(1, 50));
  if (!hasOptions(kind)) return options.length > 0 ? check.fault('options', noOptions) : check;
  const areRight =
    options.length >= 1 &&
    options.length <= mostOptions &&
    new Set(options).size === options.length &&
    options.every(option => length(1, 200)(option) === null);
  return areRight ? check : check.fault('options', wrongOptions, { max: mostOptions });
}
