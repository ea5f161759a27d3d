import type { Context } from '../../kernel/context.ts';
import { listOf, textListOf } from '../../kernel/db/list.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { InputCheck, type Rule, length } from '../../kernel/errors/invalid-input.ts';
import { type UserError, isUserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { FileService } from '../file/index.ts';
import { getReply, keepsPublic } from './canned-reply.list.ts';
import type {
  CannedReplyCreateInput,
  CannedReplyType,
  CannedReplyUpdateInput,
} from './canned-reply.type.ts';
import { searchTextOf } from './reply-search.policy.ts';

const most = { public: 5_000, own: 1_000 } as const;
const twoLevels: Sentence = { en: 'At most two levels.', 'zh-CN': '分类最多两级。' };
const tooMany: Sentence = { en: 'At most {max} texts.', 'zh-CN': '常用语最多 {max} 条。' };
const unknown: Sentence = { en: 'One of these does not exist.', 'zh-CN': '其中有不存在的项。' };
const noSpace: Rule<string> = text =>
  /\s/.test(text) ? { sentence: { en: 'Without white space.', 'zh-CN': '不能包含空格。' } } : null;

/** What a ready text holds, whoever owns it. */
interface Parts {
  readonly category: readonly string[];
  readonly text: string;
  readonly shortcut: string | null;
  readonly position: number;
  readonly fileId: string | null;
  readonly skillGroupIds: readonly string[];
  readonly tagIds: readonly string[];
  readonly isInviting: boolean;
  readonly isClosing: boolean;
}

/** Ready texts: each agent keeps his own, admins the public ones. */
export class CannedReplyService {
  constructor(private readonly files: FileService) {}

  /** A new one. Throws FORBIDDEN for a public one of somebody who does not keep them. */
  async create(ctx: Context, input: CannedReplyCreateInput): Promise<CannedReplyType | UserError> {
    if (input.isPublic && !keepsPublic(ctx)) throw new Fault('FORBIDDEN');
    const ownerId = input.isPublic ? null : ctx.agent.agentId;
    const parts: Parts = {
      category: (input.category ?? []).map(name => name.trim()),
      text: input.text,
      shortcut: input.shortcut?.trim() || null,
      position: input.position ?? 0,
      fileId: input.fileId ?? null,
      skillGroupIds: input.isPublic ? (input.skillGroupIds ?? []) : [],
      tagIds: input.tagIds ?? [],
      isInviting: input.isInviting ?? false,
      isClosing: input.isClosing ?? false,
    };
    const refused = await this.#check(ctx, parts, null, await this.#isFull(ctx, ownerId));
    if (refused) return refused;
    const id = ctx.newId();
    await ctx.transact(async inner => {
      await inner.query(
        'insert into app.canned_reply (tenant_id, id, owner_id, category, text, search_text) values (?, ?, ?, ?::text[], ?, ?)',
        [inner.tenantId, id, ownerId, '{}', parts.text, ''],
      );
      await write(inner, id, parts);
    });
    return getReply(ctx, id);
  }

  /** Changes one; parts left out stay. Throws NOT_FOUND, or FORBIDDEN for a public one he only uses. */
  async update(ctx: Context, input: CannedReplyUpdateInput): Promise<CannedReplyType | UserError> {
    const reply = await this.#own(ctx, input.cannedReplyId);
    const parts: Parts = {
      category: input.category?.map(name => name.trim()) ?? reply.category,
      text: input.text ?? reply.text,
      shortcut: input.shortcut === undefined ? reply.shortcut : input.shortcut?.trim() || null,
      position: input.position ?? reply.position,
      fileId: input.fileId === undefined ? reply.fileId : input.fileId,
      skillGroupIds: reply.ownerId === null ? (input.skillGroupIds ?? reply.skillGroupIds) : [],
      tagIds: input.tagIds ?? reply.tagIds,
      isInviting: input.isInviting ?? reply.isInviting,
      isClosing: input.isClosing ?? reply.isClosing,
    };
    const refused = await this.#check(ctx, parts, reply.fileId, null);
    if (refused) return refused;
    await ctx.transact(inner => write(inner, reply.id, parts));
    return getReply(ctx, reply.id);
  }

  /** Deletes one. Throws NOT_FOUND, or FORBIDDEN for a public one he only uses. */
  async delete(ctx: Context, id: string): Promise<string> {
    const reply = await this.#own(ctx, id);
    await ctx.transact(inner =>
      inner.query('delete from app.canned_reply where tenant_id = ? and id = ?', [
        inner.tenantId,
        reply.id,
      ]),
    );
    return reply.id;
  }

  /** Counts that the viewer sent one. Throws NOT_FOUND. */
  async used(ctx: Context, id: string): Promise<void> {
    await getReply(ctx, id);
    await ctx.transact(inner =>
      inner.query(
        `insert into app.canned_reply_use as u (tenant_id, reply_id, agent_id, uses) values (?, ?, ?, 1)
         on conflict (tenant_id, reply_id, agent_id) do update set uses = u.uses + 1`,
        [inner.tenantId, id, inner.agent.agentId],
      ),
    );
  }

  async #own(ctx: Context, id: string): Promise<CannedReplyType> {
    const reply = await getReply(ctx, id);
    if (reply.ownerId === null && !keepsPublic(ctx)) throw new Fault('FORBIDDEN');
    return reply;
  }

  async #isFull(ctx: Context, ownerId: string | null): Promise<number | null> {
    const [row] = await ctx.query<{ count: string }>(
      'select count(*) from app.canned_reply where tenant_id = ? and owner_id is not distinct from ?::uuid',
      [ctx.tenantId, ownerId],
    );
    const max = ownerId ? most.own : most.public;
    return Number(row?.count ?? 0) >= max ? max : null;
  }

  async #check(
    ctx: Context,
    parts: Parts,
    knownFileId: string | null,
    fullAt: number | null,
  ): Promise<UserError | null> {
    const check = new InputCheck(ctx.locale)
      .check('text', parts.text, length(1, 1_000))
      .check('shortcut', parts.shortcut, length(1, 20), noSpace);
    if (fullAt !== null) check.fault('text', tooMany, { max: fullAt });
    if (parts.category.length > 2) check.fault('category', twoLevels);
    for (const name of parts.category) check.check('category', name, length(1, 20));
    if (!(await exist(ctx, 'skill_group', parts.skillGroupIds)))
      check.fault('skillGroupIds', unknown);
    if (!(await exist(ctx, 'conversation_tag', parts.tagIds))) check.fault('tagIds', unknown);
    if (check.error) return check.error;
    if (!parts.fileId || parts.fileId === knownFileId) return null;
    const file = await this.files.claim(ctx, parts.fileId);
    return isUserError(file) ? file : null;
  }
}

async function exist(
  ctx: Context,
  table: 'skill_group' | 'conversation_tag',
  ids: readonly string[],
): Promise<boolean> {
  if (ids.length === 0) return true;
  if (!ids.every(isUuid)) return false;
  const rows = await ctx.query(
    `select 1 from app.${table} where tenant_id = ? and id = any(?::uuid[])`,
    [ctx.tenantId, listOf(ids)],
  );
  return rows.length === new Set(ids).size;
}

const write = (ctx: Context, id: string, parts: Parts) =>
  ctx.query(
    `update app.canned_reply set category = ?::text[], text = ?, shortcut = ?, position = ?, file_id = ?,
            skill_group_ids = ?::uuid[], tag_ids = ?::uuid[], is_inviting = ?, is_closing = ?, search_text = ?
      where tenant_id = ? and id = ?`,
    [
      textListOf(parts.category),
      parts.text,
      parts.shortcut,
      parts.position,
      parts.fileId,
      listOf(new Set(parts.skillGroupIds)),
      listOf(new Set(parts.tagIds)),
      parts.isInviting,
      parts.isClosing,
      searchTextOf([parts.text, parts.shortcut, ...parts.category]),
      ctx.tenantId,
      id,
    ],
  );
