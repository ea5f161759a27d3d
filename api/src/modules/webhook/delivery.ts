import type { Context } from '../../kernel/context.ts';
import { OutgoingError, type OutgoingHttp } from '../../kernel/http/outgoing/index.ts';
import type { SealedBox } from '../../kernel/sealed.ts';
import { type FeedEvent, bodyOf } from './event.object.ts';
import { type Outcome, outcomeOf, pauseAfter, triedForMs } from './retry.policy.ts';
import { signatureOf } from './signature.ts';

interface DeliveryRow extends FeedEvent {
  readonly webhookId: string;
  readonly url: string;
  readonly secret: Buffer;
  readonly previousSecret: Buffer | null;
  readonly previousUntil: Date | null;
  readonly attempts: number;
  readonly askedAt: Date;
}

/** One try, as it is kept. */
interface Attempt {
  readonly outcome: Outcome;
  readonly statusCode: number | null;
  readonly error: string | null;
  readonly tookMs: number;
}

/** Where the secret of a webhook is kept. */
export const secretPlace = (tenantId: string, webhookId: string) =>
  `webhook ${tenantId} ${webhookId}`;

/** Sends one event to one address and keeps what came of it. Nothing is locked while the other side thinks. */
export async function deliver(
  ctx: Context,
  deliveryId: string,
  http: OutgoingHttp,
  box: SealedBox,
): Promise<void> {
  const [row] = await ctx.query<DeliveryRow>(
    `select e.id, e.position, e.type, e.conversation_id, e.seq, e.subject_id, e.created_at,
            w.id as webhook_id, w.url, w.secret, w.previous_secret, w.previous_until, d.attempts, d.created_at as asked_at
       from app.webhook_delivery d
       join app.webhook w on w.tenant_id = d.tenant_id and w.id = d.webhook_id
       join app.event e on e.tenant_id = d.tenant_id and e.id = d.event_id
      where d.tenant_id = ? and d.id = ? and d.status = 'WAITING'`,
    [ctx.tenantId, deliveryId],
  );
  if (!row) return;
  const attempt = await send(ctx, row, http, box);
  await ctx.transact(inner => keep(inner, deliveryId, row, attempt));
}

async function send(
  ctx: Context,
  row: DeliveryRow,
  http: OutgoingHttp,
  box: SealedBox,
): Promise<Attempt> {
  const body = JSON.stringify(await bodyOf(ctx, row));
  const seconds = Math.floor(ctx.now().getTime() / 1000);
  const place = secretPlace(ctx.tenantId, row.webhookId);
  const old = row.previousUntil && row.previousUntil > ctx.now() ? row.previousSecret : null;
  const secrets = [row.secret, old].flatMap(secret => (secret ? [box.open(secret, place)] : []));
  const startedAt = performance.now();
  const tookMs = () => Math.round(performance.now() - startedAt);
  try {
    const { status } = await http.send({
      url: row.url,
      method: 'POST',
      body,
      timeoutMs: 10_000,
      maxBytes: 65_536,
      headers: {
        'content-type': 'application/json',
        'x-event-id': row.id,
        'x-event-type': row.type,
        'x-timestamp': String(seconds),
        'x-signature': signatureOf(secrets, seconds, body),
        ...(row.seq === null ? {} : { 'x-conversation-seq': String(row.seq) }),
      },
    });
    return { outcome: outcomeOf(status), statusCode: status, error: null, tookMs: tookMs() };
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    const outcome = error.failure === 'REFUSED' ? 'REFUSED' : outcomeOf(null);
    return { outcome, statusCode: null, error: error.message, tookMs: tookMs() };
  }
}

async function keep(
  ctx: Context,
  deliveryId: string,
  { webhookId, attempts, askedAt }: DeliveryRow,
  { outcome, statusCode, error, tookMs }: Attempt,
): Promise<void> {
  const now = ctx.now();
  const isOver = now.getTime() - askedAt.getTime() >= triedForMs;
  const status =
    outcome === 'DELIVERED' ? outcome : outcome === 'RETRY' && !isOver ? 'WAITING' : 'DEAD';
  const dueAt = new Date(now.getTime() + pauseAfter(attempts, Math.random()));
  await ctx.em.execute(
    `update app.webhook_delivery set status = ?, due_at = ?, lent_until = null, status_code = ?, error = ?, took_ms = ?, ended_at = ?
      where tenant_id = ? and id = ? and status = 'WAITING'`,
    [
      status,
      dueAt,
      statusCode,
      error,
      tookMs,
      status === 'WAITING' ? null : now,
      ctx.tenantId,
      deliveryId,
    ],
  );
  // An address that says it is gone, or that took nothing for a whole day, is left alone until somebody looks after it.
  await ctx.em.execute(
    `update app.webhook
        set failing_since = case when ? then null else coalesce(failing_since, ?) end,
            is_paused = is_paused or ? or (not ? and coalesce(failing_since < ?, false))
      where tenant_id = ? and id = ?`,
    [
      outcome === 'DELIVERED',
      now,
      outcome === 'GONE',
      outcome === 'DELIVERED',
      new Date(now.getTime() - triedForMs),
      ctx.tenantId,
      webhookId,
    ],
  );
}
