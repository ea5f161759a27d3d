import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { withDeadline } from '../deadline.ts';
import type { JobQueues } from '../jobs/job-queues.ts';
import { metrics, registry } from '../metrics.ts';

/** A worker that handed nothing over for this long is not doing its work. */
const relayPatienceMs = 30_000;
const checkPatienceMs = 2_000;

export interface HealthOptions {
  readonly pool: Pool;
  readonly queues: JobQueues;
  /** Where the relay runs in this process. */
  readonly relay?: { readonly silenceMs: number };
  /** True while the process finishes its work and takes no more. */
  readonly isDraining: () => boolean;
  /** Lets others than this machine read `/metrics`. */
  readonly metricsToken?: string;
}

type Check = () => unknown;

async function isPassed(check: Check): Promise<boolean> {
  try {
    await withDeadline((async () => check())(), checkPatienceMs, 'A check');
    return true;
  } catch {
    return false;
  }
}

function checksOf({ pool, queues, relay, isDraining }: HealthOptions): Record<string, Check> {
  const fail = (reason: string) => {
    throw new Error(reason);
  };
  return {
    accepting: () => (isDraining() ? fail('draining') : undefined),
    database: async () => void (await pool.query('select 1')),
    queues: async () => void (await queues.counts()),
    relay: () => (relay && relay.silenceMs > relayPatienceMs ? fail('silent') : undefined),
  };
}

function mayReadMetrics(request: FastifyRequest, token: string | undefined): boolean {
  if (token === undefined) {
    const isLocal = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip);
    return isLocal && request.headers['x-forwarded-for'] === undefined;
  }
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

async function measure({ pool, queues }: HealthOptions): Promise<void> {
  const lag = await pool.query<{ oldest_ms: string }>('select oldest_ms from app.outbox_lag()');
  metrics.jobLag.set(Number(lag.rows[0]?.oldest_ms ?? 0) / 1_000);
  for (const [state, count] of Object.entries(await queues.counts())) {
    metrics.jobsQueued.set({ state }, count);
  }
}

/**
 * `/healthz`: the process lives. `/readyz`: it can work; 503 and the failing part's name otherwise.
 * `/metrics`: Prometheus figures, for this machine only unless a token is set.
 */
export function registerHealth(app: FastifyInstance, options: HealthOptions): void {
  const checks = Object.entries(checksOf(options));

  app.get('/healthz', () => ({ status: 'ok' }));

  app.get('/readyz', async (_request: FastifyRequest, reply: FastifyReply) => {
    const results = await Promise.all(
      checks.map(
        async ([name, check]) => [name, (await isPassed(check)) ? 'ok' : 'failing'] as const,
      ),
    );
    const isReady = results.every(([, state]) => state === 'ok');
    return reply.status(isReady ? 200 : 503).send(Object.fromEntries(results));
  });

  app.get('/metrics', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!mayReadMetrics(request, options.metricsToken)) return reply.status(404).send();
    // A figure that cannot be taken now must not hide the others.
    await isPassed(() => measure(options));
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
