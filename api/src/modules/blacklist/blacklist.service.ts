import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../../kernel/graphql/connection.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Channel } from '../channel/index.ts';
import { lockConversation, move } from '../conversation/index.ts';
import { canBlock } from './blacklist.access.ts';
import { readRange } from './range.ts';

const oneOf: Sentence = {
  en: 'Name a visitor, or an address or range.',
  'zh-CN': '请指定访客，或填写地址、地址段。',
};
const noRange: Sentence = {
  en: 'This is no address or range, such as 203.0.113.7 or 203.0.113.0/24.',
  'zh-CN': '地址格式有误，例如 203.0.113.7 或 203.0.113.0/24。',
};
const tooWide: Sentence = {
  en: 'This range is too wide: at least /16, for IPv6 /32.',
  'zh-CN': '地址段过大，IPv4 至少为 /16，IPv6 至少为 /32。',
};
const notAhead: Sentence = { en: 'Choose a moment to come.', 'zh-CN': '请选择将来的时间。' };
const noChannel: Sentence = { en: 'This channel does not exist.', 'zh-CN': '该渠道不存在。' };

/** One entry of the blacklist. */
export interface Entry {
  readonly id: string;
  readonly visitorId: string | null;
  readonly address: string | null;
  readonly channelId: string | null;
  readonly reason: string;
  readonly agentId: string | null;
  readonly endsAt: Date | null;
  readonly createdAt: Date;
}

/** Whom to keep out. */
export interface Block {
  readonly visitorId?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly reason: string;
  readonly channelId?: string | null | undefined;
  readonly until?: Date | null | undefined;
}

/** Keeping people and addresses out (FEATURES A-14, M-19). */
export class BlacklistService {
  /** Adds an entry and ends the conversations it concerns. Throws NOT_FOUND for a visitor who is not the viewer's to block. */
  async block(ctx: Context, block: Block): Promise<Entry | InvalidInputError> {
    const check = new InputCheck(ctx.locale).check('reason', block.reason, length(1, 200));
    if (Boolean(block.visitorId) === Boolean(block.address)) check.fault('visitorId', oneOf);
    const range = block.address ? readRange(block.address) : null;
    if (block.address && !range) check.fault('address', noRange);
    if (range?.isTooWide) check.fault('address', tooWide);
    if (block.until && block.until <= ctx.now()) check.fault('until', notAhead);
    if (block.channelId && !(await isChannel(ctx, block.channelId)))
      check.fault('channelId', noChannel);
    if (check.error) return check.error;
    await canBlock(ctx, block.visitorId ?? null);
    return ctx.transact(async inner => {
      const id = inner.newId();
      const [entry] = await inner.query<Entry>(
        `insert into app.blacklist_entry (tenant_id, id, visitor_id, address, channel_id, reason, agent_id, ends_at, created_at)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning *`,
        [
          inner.tenantId,
          id,
          block.visitorId ?? null,
          range?.text ?? null,
          block.channelId ?? null,
          block.reason.trim(),
          inner.agent.agentId,
          block.until ?? null,
          inner.now(),
        ],
      );
      await endConversations(inner, entry as Entry);
      return withDates(entry as Entry);
    });
  }

  /** Takes an entry away. Throws NOT_FOUND. */
  async remove(ctx: Context, entryId: string): Promise<boolean> {
    const gone = isUuid(entryId)
      ? await ctx.em.execute<unknown[]>(
          'delete from app.blacklist_entry where tenant_id = ? and id = ? returning id',
          [ctx.tenantId, entryId],
        )
      : [];
    if (gone.length === 0) throw notFound();
    return true;
  }

  /** A page of what holds, the newest first. */
  async list(ctx: Context, first: number, after: string | null) {
    const size = pageSize(first);
    const [id] = after ? decodeCursor(after, 1) : [null];
    const rows = await ctx.query<Entry>(
      `select * from app.blacklist_entry where tenant_id = ? and (ends_at is null or ends_at > ?)
          and (?::uuid is null or id < ?::uuid) order by id desc limit ?`,
      [
        ctx.tenantId,
        ctx.now(),
        ...[id, id].map(value => (isUuid(String(value)) ? value : null)),
        size + 1,
      ],
    );
    return pageOf(rows, size, row => encodeCursor([row.id]));
  }
}

const withDates = (entry: Entry): Entry => ({
  ...entry,
  createdAt: new Date(entry.createdAt),
  endsAt: entry.endsAt && new Date(entry.endsAt),
});

/** Whoever is kept out has no conversation any more, and cannot begin one. */
async function endConversations(ctx: Context, entry: Entry): Promise<void> {
  const rows = await ctx.query<{ id: string }>(
    `select c.id from app.conversation c join app.visitor v on v.tenant_id = c.tenant_id and v.id = c.visitor_id
      where c.tenant_id = ? and c.status <> 'CLOSED' and (?::uuid is null or c.channel_id = ?::uuid)
        and (v.id = ?::uuid or v.last_address <<= ?::cidr) order by c.id limit 500`,
    [ctx.tenantId, entry.channelId, entry.channelId, entry.visitorId, entry.address],
  );
  for (const { id } of rows) {
    const conversation = await lockConversation(ctx, id);
    const event = {
      kind: 'EVENT',
      type: 'CLOSED',
      by: 'SYSTEM',
      agentId: ctx.agent.agentId,
    } as const;
    await move(ctx, conversation, { to: 'CLOSED', reason: 'BLACKLISTED', event });
  }
}

const isChannel = async (ctx: Context, id: string): Promise<boolean> =>
  isUuid(id) && (await ctx.em.count(Channel, { id })) === 1;
