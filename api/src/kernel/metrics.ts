import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What `/metrics` prints. */
export const registry = new Registry();

collectDefaultMetrics({ register: registry, prefix: 'parley_' });

const registers = [registry];

/** The figures an operator watches. No label ever names a tenant or a person. */
export const metrics = {
  messages: new Counter({
    name: 'parley_messages_total',
    help: 'Entries appended to message logs.',
    registers,
  }),
  deliveries: new Counter({
    name: 'parley_deliveries_total',
    help: 'Log entries handed to subscriptions, by where they came from.',
    labelNames: ['from'] as const,
    registers,
  }),
  sockets: new Gauge({
    name: 'parley_sockets',
    help: 'Open WebSockets.',
    labelNames: ['schema'] as const,
    registers,
  }),
  subscriptions: new Gauge({
    name: 'parley_subscriptions',
    help: 'Running subscriptions.',
    labelNames: ['schema'] as const,
    registers,
  }),
  jobs: new Counter({
    name: 'parley_jobs_total',
    help: 'Attempts at jobs, by how they ended: done, failed (tried again) or dead.',
    labelNames: ['job', 'outcome'] as const,
    registers,
  }),
  jobSeconds: new Histogram({
    name: 'parley_job_seconds',
    help: 'How long an attempt at a job takes.',
    labelNames: ['job'] as const,
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
    registers,
  }),
  jobLag: new Gauge({
    name: 'parley_job_lag_seconds',
    help: 'Age of the oldest outbox row that waits to be handed to a worker.',
    registers,
  }),
  jobsQueued: new Gauge({
    name: 'parley_jobs_queued',
    help: 'Jobs handed over, by their state in the queue.',
    labelNames: ['state'] as const,
    registers,
  }),
};
