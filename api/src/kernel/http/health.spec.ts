import fastify from 'fastify';
import type { Pool } from 'pg';
import { expect, it } from 'vitest';
import type { JobQueues } from '../jobs/job-queues.ts';
import { metrics } from '../metrics.ts';
import { type HealthOptions, registerHealth } from './health.ts';

const counts = { waiting: 2, active: 1, delayed: 0, failed: 0 };
const healthy: HealthOptions = {
  pool: { query: () => Promise.resolve({ rows: [{ oldest_ms: '1500' }] }) } as unknown as Pool,
  queues: { counts: () => Promise.resolve(counts) } as unknown as JobQueues,
  relay: { silenceMs: 100 },
  isDraining: () => false,
};

function app(changes: Partial<HealthOptions> = {}) {
  const server = fastify();
  registerHealth(server, { ...healthy, ...changes });
  return server;
}

it('is alive whatever else is wrong', async () => {
  const pool = { query: () => Promise.reject(new Error('away')) } as unknown as Pool;
  const { statusCode } = await app({ pool }).inject('/healthz');
  expect(statusCode).toBe(200);
});

it('is ready when every part is', async () => {
  const { statusCode, json } = await app().inject('/readyz');
  expect([statusCode, json()]).toEqual([
    200,
    { accepting: 'ok', database: 'ok', queues: 'ok', relay: 'ok' },
  ]);
});

it.each<[string, Partial<HealthOptions>]>([
  ['database', { pool: { query: () => Promise.reject(new Error('away')) } as unknown as Pool }],
  [
    'queues',
    { queues: { counts: () => Promise.reject(new Error('away')) } as unknown as JobQueues },
  ],
  ['relay', { relay: { silenceMs: 60_000 } }],
  ['accepting', { isDraining: () => true }],
])('is not ready while %s fails, and names it', async (part, changes) => {
  const { statusCode, json } = await app(changes).inject('/readyz');
  expect(statusCode).toBe(503);
  expect(json()).toMatchObject({ [part]: 'failing' });
  expect(Object.values(json()).filter(state => state === 'failing')).toHaveLength(1);
});

it('is not ready when the database does not answer at all', async () => {
  const pool = { query: () => new Promise(() => {}) } as unknown as Pool;
  const { statusCode } = await app({ pool }).inject('/readyz');
  expect(statusCode).toBe(503);
});

it('prints figures for this machine', async () => {
  metrics.messages.inc(3);
  const { statusCode, body } = await app().inject('/metrics');
  expect(statusCode).toBe(200);
  expect(body).toMatch(/^parley_messages_total [1-9]/m);
  expect(body).toContain('parley_job_lag_seconds 1.5');
  expect(body).toContain('parley_jobs_queued{state="waiting"} 2');
  expect(body).toMatch(/^parley_nodejs_eventloop_lag_p99_seconds /m);
});

it('prints figures for others by token only', async () => {
  const outside = { method: 'GET', url: '/metrics', remoteAddress: '203.0.113.5' } as const;
  const proxied = {
    method: 'GET',
    url: '/metrics',
    headers: { 'x-forwarded-for': '203.0.113.5' },
  } as const;
  expect((await app().inject(outside)).statusCode).toBe(404);
  expect((await app().inject(proxied)).statusCode).toBe(404);
  const guarded = app({ metricsToken: 'a-token' });
  expect((await guarded.inject(outside)).statusCode).toBe(404);
  const headers = { authorization: 'Bearer a-token' };
  expect((await guarded.inject({ ...outside, headers })).statusCode).toBe(200);
});
