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

/** The clocks a ticket runs by. */
const ticketClocks = [
  'created_at',
  'running_since',
  'first_answered_at',
  'solved_at',
  'first_answer_due_at',
  'first_answer_soon_at',
  'solution_due_at',
  'solution_soon_at',
  'due_at',
  'due_soon_at',
  'alarm_at',
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

/** Lets time pass for one ticket: it was left so much longer ago, and all its deadlines and timers are so much nearer. */
export function timePassesForTicket(
  { databaseUrl }: { databaseUrl: string },
  ticketId: string,
  seconds: number,
): Promise<void> {
  const earlier = (clock: string) => `${clock} = ${clock} - make_interval(secs => $2)`;
  return asOwner(databaseUrl, async client => {
    await client.query('begin');
    await client.query(
      `update app.ticket set ${ticketClocks.map(earlier).join(', ')} where id = $1`,
      [ticketId, seconds],
    );
    await client.query(`update app.timer set ${earlier('due_at')} where subject_id = $1`, [
      ticketId,
      seconds,
    ]);
    await client.query('commit');
  });
}

/** Lets the moment of every reminder of a ticket come. */
export function reminderComes(
  { databaseUrl }: { databaseUrl: string },
  ticketId: string,
): Promise<void> {
  return asOwner(databaseUrl, async client => {
    await client.query(
      `update app.timer t set due_at = t.created_at from app.ticket_mark m
        where m.ticket_id = $1 and t.tenant_id = m.tenant_id and t.subject_id = m.id`,
      [ticketId],
    );
  });
}
