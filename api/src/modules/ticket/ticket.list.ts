import { may } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import {
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
  type Page,
} from '../../kernel/graphql/connection.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { isFound, maskOf } from '../masking/index.ts';
import { type Ticket, TicketComment } from './ticket.entity.ts';
import type { TicketFilter } from './ticket.input.type.ts';
import { reachesAllTickets } from './ticket.policy.ts';
import type { TicketCounts, TicketSort } from './ticket.type.ts';

/** What a list is ordered by, and which way; ids break ties. */
const orders = {
  CREATED: {
    sql: 't.created_at',
    of: ({ createdAt }: Ticket) => createdAt,
    begin: 'infinity',
    after: '<',
    way: 'desc',
  },
  UPDATED: {
    sql: 't.updated_at',
    of: ({ updatedAt }: Ticket) => updatedAt,
    begin: 'infinity',
    after: '<',
    way: 'desc',
  },
  DUE: {
    sql: "coalesce(t.due_at, 'infinity'::timestamptz)",
    of: ({ dueAt }: Ticket) => dueAt ?? null,
    begin: '-infinity',
    after: '>',
    way: 'asc',
  },
} as const satisfies Record<TicketSort, object>;

interface Narrowing {
  readonly sql: string[];
  readonly values: unknown[];
}

const anyOf = (column: string, values: readonly string[]): readonly [string, unknown[]] =>
  values.length === 0
    ? ['false', []]
    : [`${column} in (${values.map(() => '?').join(', ')})`, [...values]];

/** A page of tickets the viewer may read. */
export async function listTickets(
  ctx: Context,
  filter: TicketFilter,
  sort: TicketSort,
  first: number,
  after: string | null,
): Promise<Page<Ticket>> {
  const size = pageSize(first);
  const order = orders[sort];
  const where = narrow(ctx, filter);
  const isRaised = ctx.viewer.kind === 'AGENT';
  const raised = isRaised && !after ? await raisedOf(ctx, where, size) : [];
  if (isRaised) {
    where.sql.push(`not t.id = any(${raisedIds})`);
    where.values.push(ctx.tenantId, ctx.agent.agentId, size);
  }
  if (after) {
    const [moment, id] = decodeCursor(after, 2);
    where.sql.push(`(${order.sql}, t.id) ${order.after} (?::timestamptz, ?::uuid)`);
    where.values.push(momentOf(moment), isUuid(String(id)) ? id : null);
  }
  const rows = await ctx.query<Ticket>(
    `select t.* from app.ticket t where ${where.sql.join(' and ')} order by ${order.sql} ${order.way}, t.id ${order.way} limit ?`,
    [...where.values, size + 1 - raised.length],
  );
  const page = pageOf([...raised, ...rows], size, row =>
    raised.includes(row)
      ? encodeCursor([order.begin, anyId[order.after]])
      : encodeCursor([order.of(row)?.toISOString() ?? never, row.id]),
  );
  const search = filter.search?.trim();
  return search ? { ...page, nodes: await withoutHidden(ctx, page.nodes, search) } : page;
}

/** What the viewer was reminded of and has not opened since; at most a page of it. */
const raisedIds = `array(select m.ticket_id from app.ticket_mark m
  where m.tenant_id = ? and m.agent_id = ? and m.reminded_at is not null order by m.reminded_at desc limit ?)`;

/** Those of them that belong to a list stand on top of it (FEATURES A-27). */
const raisedOf = (ctx: Context, where: Narrowing, size: number): Promise<Ticket[]> =>
  ctx.query<Ticket>(
    `select t.* from app.ticket t where ${where.sql.join(' and ')} and t.id = any(${raisedIds}) order by t.id desc`,
    [...where.values, ctx.tenantId, ctx.agent.agentId, size],
  );

/** Numbers that the viewer is shown as dots must not be read by searching for them (FEATURES K-28). */
async function withoutHidden(
  ctx: Context,
  tickets: readonly Ticket[],
  search: string,
): Promise<readonly Ticket[]> {
  const mask = may(ctx.viewer, 'message.masked.read') ? null : await maskOf(ctx);
  if (!mask) return tickets;
  return tickets.filter(({ number, subject, content, ...ticket }) => {
    const given = [ticket.contactName, ticket.contactPhone, ticket.contactEmail].join(' ');
    const isOtherwise = search.replace('#', '') === String(number) || given.includes(search);
    return isOtherwise || isFound(search, `${subject ?? ''} ${content}`, mask);
  });
}

/** Where those stand that have no deadline. */
const never = 'infinity';
/** An id before which, or after which, all others stand. */
const anyId = {
  '<': 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '>': '00000000-0000-0000-0000-000000000000',
} as const;

const momentOf = (value: unknown): string | null =>
  value === never || value === '-infinity' || !Number.isNaN(Date.parse(String(value)))
    ? String(value)
    : null;

/** How many stand in each of the viewer's lists. */
export async function countTickets(ctx: Context): Promise<TicketCounts> {
  const { agentId } = ctx.agent;
  const where = reachOf(ctx);
  const [row] = await ctx.query<Record<keyof TicketCounts, string>>(
    `select count(*) filter (where t.assignee_id = ? and t.status = 'OPEN') as mine_open,
            count(*) filter (where t.assignee_id = ? and t.status = 'PENDING') as mine_pending,
            count(*) filter (where t.assignee_id = ? and t.status = 'SOLVED') as mine_solved,
            count(*) filter (where t.assignee_id is null and t.status <> 'SOLVED') as unassigned,
            count(*) filter (where t.status = 'OPEN') as all_open
       from app.ticket t where ${where.sql.join(' and ')}`,
    [agentId, agentId, agentId, ...where.values],
  );
  const counts = Object.entries(row ?? {}).map(([name, count]) => [name, Number(count)]);
  return Object.fromEntries(counts);
}

/** Comments with seq > after that the viewer may see, oldest first. */
export async function listComments(
  ctx: Context,
  ticketId: string,
  after: number,
  first: number,
): Promise<Page<TicketComment>> {
  const size = pageSize(first);
  const shown = ctx.viewer.kind === 'VISITOR' ? { isInternal: false } : {};
  const rows = await ctx.em.find(
    TicketComment,
    { ticketId, seq: { $gt: after }, ...shown },
    { orderBy: { seq: 'asc' }, limit: size + 1 },
  );
  return pageOf(rows, size, row => String(row.seq));
}

/** The same decision as `canReadTicket`, said to the database. */
function reachOf(ctx: Context): Narrowing {
  const where: Narrowing = { sql: ['t.tenant_id = ?'], values: [ctx.tenantId] };
  if (ctx.viewer.kind === 'VISITOR') {
    // A duplicate is no more than what goes on in its place.
    where.sql.push('t.visitor_id = ? and t.merged_into_id is null');
    where.values.push(ctx.viewer.visitorId);
  } else if (!reachesAllTickets(ctx.agent)) {
    where.sql.push('(t.assignee_id is null or t.assignee_id = ?)');
    where.values.push(ctx.agent.agentId);
  }
  return where;
}

function narrow(ctx: Context, filter: TicketFilter): Narrowing {
  const where = reachOf(ctx);
  const add = (sql: string, values: readonly unknown[]) => {
    where.sql.push(sql);
    where.values.push(...values);
  };
  if (filter.status) add(...anyOf('t.status', filter.status));
  if (filter.categories) add(...anyOf('t.category', filter.categories));
  for (const [column, ids] of [
    ['t.assignee_id', filter.assigneeIds],
    ['t.channel_id', filter.channelIds],
    ['t.visitor_id', filter.visitorIds],
  ] as const) {
    if (ids) add(...anyOf(column, ids.filter(isUuid)));
  }
  if (filter.isUnassigned !== undefined && filter.isUnassigned !== null)
    add(`t.assignee_id is ${filter.isUnassigned ? '' : 'not '}null`, []);
  if (filter.createdFrom) add('t.created_at >= ?', [filter.createdFrom]);
  if (filter.createdTo) add('t.created_at < ?', [filter.createdTo]);
  const search = filter.search?.trim();
  if (search) {
    const number = /^#?(\d{1,9})$/.exec(search)?.[1];
    add(
      `(t.number = ? or position(lower(?) in lower(concat_ws(' ', t.subject, t.content, t.contact_name, t.contact_phone, t.contact_email))) > 0)`,
      [number ? Number(number) : -1, search.slice(0, 200)],
    );
  }
  return where;
}
