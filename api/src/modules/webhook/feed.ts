import type { Context } from '../../kernel/context.ts';
import { type EventBody, type FeedEvent, bodyOf } from './event.object.ts';

/** From now on what happens in this company is kept for other systems. */
export async function keepEvents(ctx: Context): Promise<void> {
  await ctx.em.execute('insert into app.event_feed (tenant_id) values (?) on conflict do nothing', [
    ctx.tenantId,
  ]);
}

/**
 * Puts new events in their places, those of one conversation by seq, and makes a delivery for each webhook that wants one.
 * One process at a time does it for a company, so positions have no gap and never change.
 */
export async function placeEvents(ctx: Context): Promise<void> {
  await ctx.transact(async inner => {
    const values = [inner.tenantId];
    await inner.em.execute('select 1 from app.event_feed where tenant_id = ? for update', values);
    await inner.em.execute(
      `with placed as (
         select e.id, f.last_position + row_number() over (order by e.moment, e.conversation_id, e.seq, e.created_at, e.id) as position
           from (select n.*, case when n.conversation_id is null then n.created_at
                             else max(n.created_at) over (partition by n.conversation_id order by n.seq) end as moment
                   from app.event n where n.tenant_id = ? and n.position is null) e
           join app.event_feed f using (tenant_id)
       ), moved as (
         update app.event e set position = p.position from placed p where e.tenant_id = ? and e.id = p.id
         returning e.id, e.position, e.type, e.is_note, coalesce(e.conversation_id, e.line, e.subject_id) as line
       ), counted as (
         update app.event_feed set last_position = (select max(position) from placed)
          where tenant_id = ? and exists (select from placed)
       )
       insert into app.webhook_delivery (tenant_id, webhook_id, event_id, position, line)
       select w.tenant_id, w.id, m.id, m.position, m.line from moved m join app.webhook w on w.tenant_id = ?
        where (w.types = '[]' or jsonb_exists(w.types, m.type))
          and (w.has_notes or not m.is_note) and (w.has_survey_answers or m.type <> 'survey.answered')`,
      [inner.tenantId, inner.tenantId, inner.tenantId, inner.tenantId],
    );
  });
}

/** What a reader of the feed may see besides the rest. */
export interface FeedRights {
  readonly notes: boolean;
  readonly surveyAnswers: boolean;
}

/** Events behind a position, oldest first. */
export async function readEvents(
  ctx: Context,
  after: number,
  first: number,
  rights: FeedRights,
): Promise<{ bodies: EventBody[]; position: number }> {
  await placeEvents(ctx);
  const events = await ctx.query<FeedEvent>(
    `select id, position, type, conversation_id, seq, subject_id, created_at from app.event
      where tenant_id = ? and position > ? and (? or not is_note) and (? or type <> 'survey.answered')
      order by position limit ?`,
    [ctx.tenantId, after, rights.notes, rights.surveyAnswers, first],
  );
  const bodies = await Promise.all(events.map(event => bodyOf(ctx, event)));
  return { bodies, position: Number(events.at(-1)?.position ?? after) };
}
