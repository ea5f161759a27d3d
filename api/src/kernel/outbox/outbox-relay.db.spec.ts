import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { configureFailpoints } from '../failpoint.ts';
import { defineJob } from '../jobs/define-job.ts';
import { createJobQueues, type JobQueues, type QueuedJob } from '../jobs/job-queues.ts';
import { JobRunner } from '../jobs/job-runner.ts';
import { type Installation, startInstallation } from '../testing/installation.ts';
import { TimerSweeper } from '../timers/sweeper.ts';
import { OutboxRelay } from './outbox-relay.ts';

let installation: Installation;
let tenantId: string;
beforeAll(async () => {
  installation = await startInstallation();
}, 60_000);
afterAll(() => installation.stop());
beforeEach(async () => {
  tenantId = await installation.addTenant();
});

/** Queues that only remember what was added, and may be away. */
function rememberingQueues() {
  const added: QueuedJob[] = [];
  const state = { isAway: false };
  const queues: JobQueues = {
    add: async jobs => {
      if (state.isAway) throw new Error('away');
      added.push(...jobs.filter(job => job.tenantId === tenantId));
    },
    work: () => Promise.resolve(),
    counts: () => Promise.resolve({ waiting: 0, active: 0, delayed: 0, failed: 0 }),
    running: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
  return { queues, added, state };
}

function startRelay(queues: JobQueues, options: ConstructorParameters<typeof OutboxRelay>[3]) {
  const relay = new OutboxRelay(
    installation.database.pool,
    queues,
    installation.parts.hints,
    options,
  );
  relay.start();
  onTestFinished(() => relay.stop());
  return relay;
}

const record = (count = 1) =>
  installation.openContext(tenantId).transact(async ctx => {
    for (let index = 0; index < count; index += 1) await ctx.record('tenant.greet', { index });
  });

it('hands over what was committed as soon as it is hinted', async () => {
  const { queues, added } = rememberingQueues();
  startRelay(queues, { everyMs: 3_600_000 });
  await record(2);
  await expect.poll(() => added).toHaveLength(2);
  expect(added[0]).toEqual({
    id: expect.any(String),
    name: 'tenant.greet',
    tenantId,
    payload: { index: 0 },
  });
});

it('finds what was committed when every hint is lost, only later', async () => {
  const { queues, added } = rememberingQueues();
  configureFailpoints('hints.drop=drop@1');
  onTestFinished(() => configureFailpoints(undefined));
  startRelay(queues, { everyMs: 20 });
  await record();
  await expect.poll(() => added).toHaveLength(1);
});

it('hands over more than one batch, each row once, also with several relays', async () => {
  const { queues, added } = rememberingQueues();
  await record(450);
  for (let count = 0; count < 3; count += 1) startRelay(queues, { everyMs: 20 });
  await expect.poll(() => added.length).toBe(450);
  expect(new Set(added.map(job => job.id)).size).toBe(450);
});

it('keeps what it could not hand over while the queue is away', async () => {
  const { queues, added, state } = rememberingQueues();
  const errors: unknown[] = [];
  state.isAway = true;
  const relay = startRelay(queues, { everyMs: 10, onError: error => errors.push(error) });
  await record();
  await expect.poll(() => errors.length).toBeGreaterThan(2);
  expect(relay.silenceMs).toBeGreaterThan(0);
  state.isAway = false;
  await expect.poll(() => added).toHaveLength(1);
});

it('hands over again what was handed over and never done, as after a wiped Redis', async () => {
  const { queues, added } = rememberingQueues();
  startRelay(queues, { everyMs: 10, againAfter: '50 milliseconds' });
  await record();
  await expect.poll(() => added.length).toBeGreaterThan(2);
  expect(new Set(added.map(job => job.id)).size).toBe(1);
});

it('turns a due timer into a job that runs once, through sweeper, relay, queue and runner', async () => {
  const heard: unknown[] = [];
  const ring = defineJob({
    name: 'timer.tenant.ring',
    schema: z.object({ subjectId: z.uuid(), times: z.number() }),
    run: async (_ctx, payload) => void heard.push(payload),
  });
  const { database, parts, openContext, urls } = installation;
  const queues = createJobQueues({ postgresUrl: urls.jobs, name: `spec-${randomUUID()}` });
  onTestFinished(() => queues.close());
  await queues.work(new JobRunner([ring], openContext, pino({ level: 'silent' })).handle);
  startRelay(queues, { everyMs: 50 });

  const moment = { now: new Date() };
  const sweepers = [1, 2, 3].map(
    () => new TimerSweeper(database.pool, parts.hints, () => moment.now, { everyMs: 10 }),
  );
  for (const sweeper of sweepers) sweeper.start();
  onTestFinished(async () => void (await Promise.all(sweepers.map(sweeper => sweeper.stop()))));
  const subjectId = randomUUID();
  const ctx = openContext(tenantId);
  await ctx.em.execute(
    `insert into app.timer (tenant_id, id, kind, subject_id, due_at, payload) values (?, ?, 'tenant.ring', ?, ?, ?::jsonb)`,
    [tenantId, randomUUID(), subjectId, new Date(moment.now.getTime() + 60_000), '{"times":3}'],
  );
  const timers = () => ctx.em.execute('select 1 from app.timer where tenant_id = ?', [tenantId]);
  expect(await timers()).toHaveLength(1);
  moment.now = new Date(moment.now.getTime() + 61_000);
  await expect.poll(() => heard, { timeout: 3_000 }).toEqual([{ subjectId, times: 3 }]);
  expect(await timers()).toHaveLength(0);
  const rows = () =>
    ctx.em.execute('select 1 from app.outbox where tenant_id = ? and done_at is not null', [
      tenantId,
    ]);
  await expect.poll(rows).toHaveLength(1);
  expect(heard).toHaveLength(1);
});
