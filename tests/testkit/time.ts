import { asOwner } from './database.ts';

/** The clocks a conversation runs by. */
const clocks = [
  'created_at',
  'queued_at',
  'waiting_since',
  'accepted_at',
  'closed_at',
  'unanswered_since',
  'last_visitor_at',
  'last_agent_at',
  'reminded_at',
  'slow_since',
  'prompted_at',
  'visitor_typed_at',
  'last_spaced_at',
];

/** Lets time pass for one conversation: everything that happened to it, and every timer of it, is so much longer ago. */
export function timePasses(
  { databaseUrl }: { databaseUrl: string },
  conversationId: string,
  seconds: number,
): Promise<void> {
  return asOwner(databaseUrl, async client => {
    await client.query('begin');
    await client.query(
      `update app.conversation set ${clocks.map(clock => `${clock} = ${clock} - make_interval(secs => $2)`).join(', ')} where id = $1`,
      [conversationId, seconds],
    );
    await client.query(
      `update app.timer set due_at = due_at - make_interval(secs => $2), created_at = created_at - make_interval(secs => $2)
        where subject_id = $1`,
      [conversationId, seconds],
    );
    await client.query('commit');
  });
}
