import type { Context, Locale } from '../../kernel/context.ts';
import { textListOf } from '../../kernel/db/list.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import {
  type Page,
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from '../../kernel/graphql/connection.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { visitorName } from '../visitor/index.ts';
import type { PushKind, PushProviderName, PushStatus } from './push-names.ts';

interface Position {
  readonly first: number;
  readonly after: string | null;
}

/** Which pushes to show. */
export interface LedgerFilter {
  readonly channelId?: string | null;
  readonly visitorId?: string | null;
  readonly provider?: PushProviderName | null;
  readonly statuses?: readonly PushStatus[] | null;
  readonly kinds?: readonly PushKind[] | null;
}

interface LedgerRow {
  readonly id: string;
  readonly place: string;
  readonly kind: PushKind;
  readonly threadId: string;
  readonly visitorId: string | null;
  readonly nickname: string | null;
  readonly name: string | null;
}

const columns = `p.id, p.place, p.kind, p.status, p.reason, p.detail, p.provider, p.visitor_id, p.agent_id, p.thread_id, p.attempts,
  p.created_at, p.due_at, p.sent_at, p.shown_at, p.opened_at, a.nickname, v.name`;
const people = `left join app.agent a on a.tenant_id = p.tenant_id and a.id = p.agent_id
  left join app.visitor v on v.tenant_id = p.tenant_id and v.id = p.visitor_id`;

/** Pushes, the newest first. Throws NOT_FOUND for an id that is none. */
export async function listPushes(
  ctx: Context,
  { first, after }: Position,
  filter: LedgerFilter,
): Promise<Page<object>> {
  const size = pageSize(first);
  const {
    channelId = null,
    visitorId = null,
    provider = null,
    statuses = null,
    kinds = null,
  } = filter;
  for (const id of [channelId, visitorId]) if (id !== null && !isUuid(id)) throw notFound();
  const before = after ? Number(decodeCursor(after, 1)[0]) : null;
  const rows = await ctx.query<LedgerRow>(
    `select ${columns} from app.push p ${people}
      where p.tenant_id = ? and (?::bigint is null or p.place < ?::bigint) and (?::uuid is null or p.channel_id = ?::uuid)
        and (?::uuid is null or p.visitor_id = ?::uuid) and (?::text is null or p.provider = ?::text)
        and (?::text[] is null or p.status = any(?::text[])) and (?::text[] is null or p.kind = any(?::text[]))
      order by p.place desc limit ?`,
    [
      ctx.tenantId,
      ...[before, channelId, visitorId, provider].flatMap(value => [value, value]),
      ...[statuses, kinds].flatMap(list => [list && textListOf(list), list && textListOf(list)]),
      size + 1,
    ],
  );
  const page = pageOf(rows, size, row => encodeCursor([Number(row.place)]));
  return { ...page, nodes: page.nodes.map(row => shown(row, ctx.locale)) };
}

/** The line of one push. Throws NOT_FOUND. */
export async function pushById(ctx: Context, id: string): Promise<object> {
  const [row] = await ctx.query<LedgerRow>(
    `select ${columns} from app.push p ${people} where p.tenant_id = ? and p.id = ?`,
    [ctx.tenantId, id],
  );
  if (!row) throw notFound();
  return shown(row, ctx.locale);
}

function shown(row: LedgerRow, locale: Locale): object {
  const { kind, threadId, visitorId, nickname, name } = row;
  const isTicket = kind === 'TICKET';
  return {
    ...row,
    recipientName: visitorId ? visitorName({ id: visitorId, name }, locale) : nickname,
    conversationId: isTicket || kind === 'TEST' ? null : threadId,
    ticketId: isTicket ? threadId : null,
  };
}

interface DeviceRow {
  readonly id: string;
  readonly seenAt: Date;
  readonly visitorId: string;
  readonly name: string | null;
}

/** Devices of a channel's visitors, the one heard of last first. */
export async function listDevices(
  ctx: Context,
  channelId: string,
  { first, after }: Position,
): Promise<Page<object>> {
  const size = pageSize(first);
  const [seenAt = null, id = null] = after ? decodeCursor(after, 2) : [];
  const rows = await ctx.query<DeviceRow>(
    `select d.id, d.visitor_id, v.name, d.is_foreground, d.seen_at,
            (select coalesce(jsonb_agg(distinct t.provider), '[]') from app.push_token t
              where t.tenant_id = d.tenant_id and t.device_id = d.id) as providers
       from app.push_device d left join app.visitor v on v.tenant_id = d.tenant_id and v.id = d.visitor_id
      where d.tenant_id = ? and d.channel_id = ? and (?::text is null or (d.seen_at, d.id) < (?::timestamptz, ?::uuid))
      order by d.seen_at desc, d.id desc limit ?`,
    [ctx.tenantId, channelId, id, seenAt, id, size + 1],
  );
  const page = pageOf(rows, size, row => encodeCursor([row.seenAt.toISOString(), row.id]));
  const nodes = page.nodes.map(row => ({
    ...row,
    visitorName: visitorName({ id: row.visitorId, name: row.name }, ctx.locale),
  }));
  return { ...page, nodes };
}
