import type { Context, Locale } from '../../../kernel/context.ts';
import { listOf } from '../../../kernel/db/list.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';
import { listConversations } from '../../conversation/index.ts';
import type { Cell } from '../cell.ts';
import type { ExportList } from '../export-list.ts';
import { clockOf } from '../moment.ts';
import { titlesIn } from './words.ts';

/** How cells are written for whoever asked. */
export interface Writing {
  readonly clock: (moment: Date | string | null) => string | null;
  readonly locale: Locale;
  readonly now: Date;
}

interface Part<Row> {
  readonly titles: readonly Sentence[];
  /** Takes the tenant and the ids of conversations. */
  readonly sql: string;
  readonly cells: (row: Row, writing: Writing) => readonly Cell[];
}

/** A list of what conversations are made of: all rows of those that the maker may read. */
export const ofConversations = <Row>({ titles, sql, cells }: Part<Row>): ExportList => ({
  permission: 'conversation.read',
  titles: async ctx => titlesIn(titles, ctx.locale),
  async read(ctx, filter, after) {
    const { nodes, pageInfo } = await listConversations(ctx, filter, 100, after);
    const rows = await ctx.query<Row>(sql, [ctx.tenantId, listOf(nodes.map(({ id }) => id))]);
    const writing = await writingFor(ctx);
    return {
      rows: rows.map(row => cells(row, writing)),
      after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
  },
});

/** The hand in which cells are written. */
export const writingFor = async (ctx: Context): Promise<Writing> => ({
  clock: await clockOf(ctx),
  locale: ctx.locale,
  now: ctx.now(),
});

/** How long something took, in seconds with one decimal (FEATURES 5); empty while it goes on. */
export const secondsOf = (from: Date, to: Date | null): number | null =>
  to ? Math.round((to.getTime() - from.getTime()) / 100) / 10 : null;
