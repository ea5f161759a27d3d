import type { Context } from '../../kernel/context.ts';
import {
  type Page,
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from '../../kernel/graphql/connection.ts';
import { isUuid } from '../../kernel/uuid.ts';

/** What can hold hidden numbers. */
export const MaskedKind = {
  MESSAGE: 'MESSAGE',
  TICKET: 'TICKET',
  TICKET_COMMENT: 'TICKET_COMMENT',
  ROOM_MESSAGE: 'ROOM_MESSAGE',
} as const;
export type MaskedKind = keyof typeof MaskedKind;

/** What a member asked to see without dots. */
export interface Revealed {
  readonly kind: MaskedKind;
  readonly subjectId: string;
  readonly conversationId?: string | null;
  readonly ticketId?: string | null;
}

/** One look behind the dots. */
export interface MaskedReadingRow extends Required<Revealed> {
  readonly id: string;
  readonly agentId: string;
  readonly isByToken: boolean;
  readonly readAt: Date;
}

/** Notes that the viewing member saw what is hidden; to be awaited before it is shown (FEATURES K-28). */
export async function noteReading(ctx: Context, revealed: Revealed): Promise<void> {
  const { agentId, scopes } = ctx.agent;
  await ctx.em.execute(
    `insert into app.masked_reading (tenant_id, id, agent_id, is_by_token, kind, subject_id, conversation_id, ticket_id, read_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ctx.tenantId,
      ctx.newId(),
      agentId,
      scopes !== undefined,
      revealed.kind,
      revealed.subjectId,
      revealed.conversationId ?? null,
      revealed.ticketId ?? null,
      ctx.now(),
    ],
  );
}

/** Who looked behind the dots, the newest first. */
export async function listReadings(
  ctx: Context,
  first: number,
  after: string | null,
): Promise<Page<MaskedReadingRow>> {
  const size = pageSize(first);
  const values: unknown[] = [ctx.tenantId];
  if (after) {
    const [id] = decodeCursor(after, 1);
    values.push(isUuid(String(id)) ? id : null);
  }
  const rows = await ctx.query<MaskedReadingRow>(
    `select * from app.masked_reading where tenant_id = ?${after ? ' and id < ?::uuid' : ''} order by id desc limit ?`,
    [...values, size + 1],
  );
  return pageOf(rows, size, ({ id }) => encodeCursor([id]));
}
