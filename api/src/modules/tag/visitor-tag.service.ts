import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InUseError } from '../../kernel/errors/in-use.ts';
import { InputCheck, type Rule, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { colour } from './tag.rules.ts';
import { type VisitorTag, visitorTagColumns } from './visitor-tag.loaders.ts';
import type { VisitorTagCreateInput, VisitorTagUpdateInput } from './visitor-tag.type.ts';

const mostTags = 1_000;
const taken: Sentence = { en: 'Another tag has this name.', 'zh-CN': '已有同名标签。' };
const tooMany: Sentence = { en: 'At most 1,000 tags.', 'zh-CN': '客户标签最多 1000 个。' };
const isUsed: Sentence = {
  en: 'Visitors have this tag; disable it instead.',
  'zh-CN': '已有客户使用该标签，请改为停用。',
};
const notGivable: Sentence = {
  en: 'Choose tags that exist and are enabled.',
  'zh-CN': '请选择已启用的标签。',
};
const level: Rule<number> = value =>
  value >= 1 && value <= 3
    ? null
    : { sentence: { en: 'From 1 to 3.', 'zh-CN': '请填写 1 到 3。' } };

/** Tags on visitors, kept by admins. */
export class VisitorTagService {
  /** All tags, those with a VIP level first. */
  list(ctx: Context): Promise<VisitorTag[]> {
    return ctx.query<VisitorTag>(
      `select ${visitorTagColumns} from app.visitor_tag t where t.tenant_id = ? order by t.vip_level nulls last, t.name`,
      [ctx.tenantId],
    );
  }

  create(
    ctx: Context,
    { name, vipLevel, color }: VisitorTagCreateInput,
  ): Promise<VisitorTag | InvalidInputError> {
    return ctx.transact(async inner => {
      await lockTags(inner);
      const check = await checkTag(inner, { name, vipLevel, color }, null);
      if ((await this.list(inner)).length >= mostTags) check.fault('name', tooMany);
      if (check.error) return check.error;
      const id = inner.newId();
      await inner.query(
        'insert into app.visitor_tag (tenant_id, id, name, vip_level, color) values (?, ?, ?, ?, ?)',
        [inner.tenantId, id, name.trim(), vipLevel ?? null, color ?? null],
      );
      return getTag(inner, id);
    });
  }

  /** Changes a tag; parts left out stay. Throws NOT_FOUND. */
  update(ctx: Context, input: VisitorTagUpdateInput): Promise<VisitorTag | InvalidInputError> {
    return ctx.transact(async inner => {
      await lockTags(inner);
      const tag = await getTag(inner, input.tagId);
      const { error } = await checkTag(inner, input, tag.id);
      if (error) return error;
      await inner.query(
        'update app.visitor_tag set name = ?, vip_level = ?, color = ?, is_enabled = ? where tenant_id = ? and id = ?',
        [
          input.name?.trim() ?? tag.name,
          input.vipLevel === undefined ? tag.vipLevel : input.vipLevel,
          input.color === undefined ? tag.color : input.color,
          input.isEnabled ?? tag.isEnabled,
          inner.tenantId,
          tag.id,
        ],
      );
      if (input.vipLevel !== undefined)
        await keepVipLevels(
          inner,
          'v.id in (select u.visitor_id from app.visitor_tag_use u where u.tenant_id = v.tenant_id and u.tag_id = ?)',
          tag.id,
        );
      return getTag(inner, tag.id);
    });
  }

  /** Deletes a tag that no visitor has. Throws NOT_FOUND. */
  delete(ctx: Context, id: string): Promise<string | InUseError> {
    return ctx.transact(async inner => {
      await lockTags(inner);
      await getTag(inner, id);
      const uses = await inner.query(
        'select 1 from app.visitor_tag_use where tenant_id = ? and tag_id = ? limit 1',
        [inner.tenantId, id],
      );
      if (uses.length > 0) return InUseError.of(isUsed, inner.locale);
      await inner.query('delete from app.visitor_tag where tenant_id = ? and id = ?', [
        inner.tenantId,
        id,
      ]);
      return id;
    });
  }

  /** Sets the tags of a visitor in the transaction of `ctx`; those he has may stay, whatever became of them. */
  async setWithin(
    ctx: Context,
    visitorId: string,
    tagIds: readonly string[],
  ): Promise<InvalidInputError | null> {
    const wanted = [...new Set(tagIds)];
    const found = wanted.every(isUuid)
      ? await ctx.query(
          `select 1 from app.visitor_tag t where t.tenant_id = ? and t.id = any(?::uuid[]) and (t.is_enabled or exists (
             select from app.visitor_tag_use u where u.tenant_id = t.tenant_id and u.tag_id = t.id and u.visitor_id = ?))`,
          [ctx.tenantId, listOf(wanted), visitorId],
        )
      : [];
    if (found.length !== wanted.length)
      return new InputCheck(ctx.locale).fault('tagIds', notGivable).error;
    await ctx.query(
      'delete from app.visitor_tag_use where tenant_id = ? and visitor_id = ? and not (tag_id = any(?::uuid[]))',
      [ctx.tenantId, visitorId, listOf(wanted)],
    );
    await ctx.query(
      `insert into app.visitor_tag_use (tenant_id, visitor_id, tag_id)
       select ?, ?, wanted from unnest(?::uuid[]) as wanted on conflict do nothing`,
      [ctx.tenantId, visitorId, listOf(wanted)],
    );
    await keepVipLevels(ctx, 'v.id = ?', visitorId);
    return null;
  }
}

/** The level by which the queue is ordered stands with the visitor. */
const keepVipLevels = (ctx: Context, which: string, id: string) =>
  ctx.query(
    `update app.visitor v set vip_level = least(v.signed_vip_level, (
       select min(t.vip_level) from app.visitor_tag_use u join app.visitor_tag t on t.tenant_id = u.tenant_id and t.id = u.tag_id
        where u.tenant_id = v.tenant_id and u.visitor_id = v.id))
      where v.tenant_id = ? and ${which}`,
    [ctx.tenantId, id],
  );

const lockTags = (ctx: Context) =>
  ctx.query(`select pg_advisory_xact_lock(hashtextextended('visitor-tag ' || ?, 0))`, [
    ctx.tenantId,
  ]);

async function getTag(ctx: Context, id: string): Promise<VisitorTag> {
  const [tag] = isUuid(id)
    ? await ctx.query<VisitorTag>(
        `select ${visitorTagColumns} from app.visitor_tag t where t.tenant_id = ? and t.id = ?`,
        [ctx.tenantId, id],
      )
    : [];
  return tag ?? Promise.reject(notFound());
}

async function checkTag(
  ctx: Context,
  parts: { name?: string | null; vipLevel?: number | null; color?: string | null },
  id: string | null,
): Promise<InputCheck> {
  const check = new InputCheck(ctx.locale)
    .check('name', parts.name, length(1, 50))
    .check('vipLevel', parts.vipLevel, level)
    .check('color', parts.color, colour);
  const others = await ctx.query(
    'select 1 from app.visitor_tag where tenant_id = ? and name = ? and id is distinct from ?::uuid',
    [ctx.tenantId, parts.name?.trim() ?? null, id],
  );
  return others.length > 0 ? check.fault('name', taken) : check;
}
