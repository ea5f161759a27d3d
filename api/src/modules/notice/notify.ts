import type { Context } from '../../kernel/context.ts';
import type { NoticeKind } from './notice.kind.ts';

/** Something members are told. */
export interface News {
  /** Ids of members; a member who does something himself is left out by whoever calls. */
  readonly to: Iterable<string>;
  readonly kind: NoticeKind;
  /** What stands in the sentence, such as `by` and `number`. */
  readonly values?: Readonly<Record<string, string>>;
  readonly conversationId?: string | null;
  readonly visitorId?: string | null;
  readonly ticketId?: string | null;
  readonly announcementId?: string | null;
}

/** Where a member's notices are told. */
export const noticeTopic = (agentId: string) => `notice:${agentId}`;

/** Puts a notice into the notices centre of each member, in the transaction of `ctx` where there is one. */
export async function notify(ctx: Context, news: News): Promise<void> {
  await ctx.transact(async inner => {
    for (const agentId of new Set(news.to)) {
      await inner.query(
        `insert into app.notice (tenant_id, id, agent_id, kind, "values", conversation_id, visitor_id, ticket_id, announcement_id, created_at)
         values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)`,
        [
          inner.tenantId,
          inner.newId(),
          agentId,
          news.kind,
          JSON.stringify(news.values ?? {}),
          news.conversationId ?? null,
          news.visitorId ?? null,
          news.ticketId ?? null,
          news.announcementId ?? null,
          inner.now(),
        ],
      );
      inner.tell({ topic: noticeTopic(agentId) });
    }
  });
}
