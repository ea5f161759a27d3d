import type { Context } from '../../kernel/context.ts';
import { textListOf } from '../../kernel/db/list.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InUseError } from '../../kernel/errors/in-use.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { type ConversationTag, tagColumns } from './conversation-tag.loaders.ts';
import type {
  ConversationTagCreateInput,
  ConversationTagUpdateInput,
} from './conversation-tag.type.ts';
import { colour } from './tag.rules.ts';

const most = { levels: 10, first: 20, all: 10_000 } as const;

const taken: Sentence = { en: 'A tag beside it has this name.', 'zh-CN': '同级已有同名标签。' };
const tooDeep: Sentence = { en: 'The tree has at most 10 levels.', 'zh-CN': '标签最多 10 级。' };
const tooManyFirst: Sentence = {
  en: 'At most 20 tags on the first level.',
  'zh-CN': '一级标签最多 20 个。',
};
const tooMany: Sentence = { en: 'At most 10,000 tags.', 'zh-CN': '标签最多 10000 个。' };
const belowItself: Sentence = {
  en: 'A tag cannot go below itself.',
  'zh-CN': '标签不能移动到自己的下级。',
};
const notLeaf: Sentence = {
  en: 'Only tags with nothing below them can be merged.',
  'zh-CN': '只能合并最末级标签。',
};
const itself: Sentence = { en: 'Choose another tag.', 'zh-CN': '请选择另一个标签。' };
const isUsed: Sentence = {
  en: 'Conversations have this tag; disable it instead.',
  'zh-CN': '该标签已被会话使用，请改为停用。',
};
const hasBelow: Sentence = {
  en: 'There are tags below it; delete them first.',
  'zh-CN': '该标签还有下级，请先删除下级。',
};

/** The tree of conversation tags, kept by admins. */
export class ConversationTagService {
  /** All tags in the order of the tree. */
  list(ctx: Context): Promise<ConversationTag[]> {
    return ctx.query<ConversationTag>(
      `select ${tagColumns} from app.conversation_tag t where t.tenant_id = ? order by t.path`,
      [ctx.tenantId],
    );
  }

  /** A new tag. Throws NOT_FOUND for a parent that is not there. */
  create(
    ctx: Context,
    { name, parentId, color }: ConversationTagCreateInput,
  ): Promise<ConversationTag | InvalidInputError> {
    return ctx.transact(async inner => {
      await lockTree(inner);
      const parent = parentId ? await getTag(inner, parentId) : null;
      const path = [...(parent?.path ?? []), name.trim()];
      const check = checkParts(inner, { name, color });
      await checkPlace(inner, check, path, null);
      if ((await count(inner, 1)) >= most.all) check.fault('name', tooMany);
      if (check.error) return check.error;
      const id = inner.newId();
      await inner.query(
        'insert into app.conversation_tag (tenant_id, id, parent_id, path, color) values (?, ?, ?, ?::text[], ?)',
        [inner.tenantId, id, parent?.id ?? null, textListOf(path), color ?? null],
      );
      return getTag(inner, id);
    });
  }

  /** Changes a tag; a new name or place takes along what is below it. Throws NOT_FOUND. */
  update(
    ctx: Context,
    input: ConversationTagUpdateInput,
  ): Promise<ConversationTag | InvalidInputError> {
    return ctx.transact(async inner => {
      await lockTree(inner);
      const tag = await getTag(inner, input.tagId);
      const check = checkParts(inner, input);
      const parentId = input.parentId === undefined ? tag.parentId : input.parentId;
      const parent = parentId ? await getTag(inner, parentId) : null;
      const path = [...(parent?.path ?? []), input.name?.trim() ?? tag.path.at(-1) ?? ''];
      if (parent && isWithin(parent.path, tag.path)) check.fault('parentId', belowItself);
      else if (path.join('\n') !== tag.path.join('\n')) await checkPlace(inner, check, path, tag);
      if (check.error) return check.error;
      const below = tag.path.length;
      await inner.query(
        `update app.conversation_tag t set path = ?::text[] || t.path[${below + 1}:]
          where t.tenant_id = ? and t.path[1:${below}] = ?::text[]`,
        [textListOf(path), inner.tenantId, textListOf(tag.path)],
      );
      await inner.query(
        'update app.conversation_tag set parent_id = ?, color = ?, is_enabled = ? where tenant_id = ? and id = ?',
        [
          parentId,
          input.color === undefined ? tag.color : input.color,
          input.isEnabled ?? tag.isEnabled,
          inner.tenantId,
          tag.id,
        ],
      );
      return getTag(inner, tag.id);
    });
  }

  /** Gives the conversations of one leaf to another, and removes it. Throws NOT_FOUND. */
  merge(ctx: Context, id: string, intoId: string): Promise<ConversationTag | InvalidInputError> {
    return ctx.transact(async inner => {
      await lockTree(inner);
      const [tag, into] = [await getTag(inner, id), await getTag(inner, intoId)];
      const check = new InputCheck(inner.locale);
      if (tag.id === into.id) check.fault('intoTagId', itself);
      else if (!tag.isLeaf) check.fault('tagId', notLeaf);
      else if (!into.isLeaf) check.fault('intoTagId', notLeaf);
      if (check.error) return check.error;
      await inner.query(
        `insert into app.conversation_tag_use (tenant_id, conversation_id, tag_id, created_at)
         select u.tenant_id, u.conversation_id, ?, u.created_at from app.conversation_tag_use u
          where u.tenant_id = ? and u.tag_id = ? on conflict do nothing`,
        [into.id, inner.tenantId, tag.id],
      );
      await inner.query('delete from app.conversation_tag_use where tenant_id = ? and tag_id = ?', [
        inner.tenantId,
        tag.id,
      ]);
      await remove(inner, tag.id);
      return into;
    });
  }

  /** Deletes a leaf that no conversation has; others are disabled instead. Throws NOT_FOUND. */
  delete(ctx: Context, id: string): Promise<string | InUseError> {
    return ctx.transact(async inner => {
      await lockTree(inner);
      const tag = await getTag(inner, id);
      if (!tag.isLeaf) return InUseError.of(hasBelow, inner.locale);
      const uses = await inner.query(
        'select 1 from app.conversation_tag_use where tenant_id = ? and tag_id = ? limit 1',
        [inner.tenantId, id],
      );
      if (uses.length > 0) return InUseError.of(isUsed, inner.locale);
      await remove(inner, id);
      return id;
    });
  }
}

/** A tag of the tenant. Throws NOT_FOUND. */
export async function getTag(ctx: Context, id: string): Promise<ConversationTag> {
  const [tag] = isUuid(id)
    ? await ctx.query<ConversationTag>(
        `select ${tagColumns} from app.conversation_tag t where t.tenant_id = ? and t.id = ?`,
        [ctx.tenantId, id],
      )
    : [];
  return tag ?? Promise.reject(notFound());
}

/** One change of the tree at a time: depth, numbers and paths are checked and written as one. */
const lockTree = (ctx: Context) =>
  ctx.query(`select pg_advisory_xact_lock(hashtextextended('conversation-tag ' || ?, 0))`, [
    ctx.tenantId,
  ]);

const checkParts = (
  ctx: Context,
  { name, color }: { name?: string | null; color?: string | null },
): InputCheck =>
  new InputCheck(ctx.locale).check('name', name, length(1, 80)).check('color', color, colour);

const isWithin = (path: readonly string[], above: readonly string[]): boolean =>
  above.every((name, level) => path[level] === name);

/** Whether a tag, with what is below it, may stand at a path. */
async function checkPlace(
  ctx: Context,
  check: InputCheck,
  path: readonly string[],
  tag: ConversationTag | null,
): Promise<void> {
  const height = tag ? await heightOf(ctx, tag) : 0;
  if (path.length + height > most.levels) check.fault('parentId', tooDeep);
  if (path.length === 1 && tag?.path.length !== 1 && (await count(ctx, 1, 1)) >= most.first)
    check.fault('parentId', tooManyFirst);
  const beside = await ctx.query(
    'select 1 from app.conversation_tag where tenant_id = ? and path = ?::text[] and id is distinct from ?::uuid',
    [ctx.tenantId, textListOf(path), tag?.id ?? null],
  );
  if (beside.length > 0) check.fault('name', taken);
}

async function heightOf(ctx: Context, { path }: ConversationTag): Promise<number> {
  const [row] = await ctx.query<{ deepest: number }>(
    `select max(cardinality(path)) as deepest from app.conversation_tag
      where tenant_id = ? and path[1:${path.length}] = ?::text[]`,
    [ctx.tenantId, textListOf(path)],
  );
  return (row?.deepest ?? path.length) - path.length;
}

async function count(ctx: Context, from: number, to: number = most.levels): Promise<number> {
  const [row] = await ctx.query<{ count: string }>(
    'select count(*) from app.conversation_tag where tenant_id = ? and cardinality(path) between ? and ?',
    [ctx.tenantId, from, to],
  );
  return Number(row?.count ?? 0);
}

const remove = (ctx: Context, id: string) =>
  ctx.query('delete from app.conversation_tag where tenant_id = ? and id = ?', [ctx.tenantId, id]);
