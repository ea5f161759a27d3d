import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { type Installation, startInstallation } from '../testing/installation.ts';
import { defineJob } from './define-job.ts';
import { JobRunner } from './job-runner.ts';

let installation: Installation;
let ctx: Context;
beforeAll(async () => {
  installation = await startInstallation();
}, 60_000);
afterAll(() => installation.stop());
beforeEach(async () => {
  ctx = installation.openContext(await installation.addTenant());
});

const welcome = (name: string, fail?: Error) =>
  defineJob({
    name: 'tenant.set-welcome',
    attempts: 3,
    schema: z.object({ text: z.string() }),
    async run(inside, { text }) {
      await inside.em.execute(
        'update app.tenant set welcome = concat(welcome, ?::text) where tenant_id = ?',
        [`${name} ${text};`, inside.tenantId],
      );
      if (fail) throw fail;
    },
  });

const runner = (...jobs: ConstructorParameters<typeof JobRunner>[0]) =>
  new JobRunner(jobs, installation.openContext, pino({ level: 'silent' }));

async function queued(payload: unknown, name = 'tenant.set-welcome') {
  await ctx.record(name, payload as Record<string, unknown>);
  const [row] = await ctx.em.execute<{ id: string }[]>(
    'select id from app.outbox where tenant_id = ? order by created_at desc, id desc limit 1',
    [ctx.tenantId],
  );
  return { id: row!.id, name, tenantId: ctx.tenantId, payload };
}

async function state(id: string) {
  const [tenant] = await ctx.em.execute<{ welcome: string | null }[]>(
    'select welcome from app.tenant where tenant_id = ?',
    [ctx.tenantId],
  );
  const [row] = await ctx.em.execute<
    { done: boolean; failed: boolean; attempts: number; last_error: string }[]
  >(
    `select done_at is not null as done, failed_at is not null as failed, attempts, last_error
       from app.outbox where tenant_id = ? and id = ?`,
    [ctx.tenantId, id],
  );
  return { welcome: tenant!.welcome, ...row! };
}

it('runs a job and marks it done in one transaction', async () => {
  const job = await queued({ text: 'hello' });
  await runner(welcome('once')).handle(job, 1);
  expect(await state(job.id)).toMatchObject({ welcome: 'once hello;', done: true, failed: false });
});

it('lets a job take effect once, also when it is handed over many times at once', async () => {
  const job = await queued({ text: 'hello' });
  const { handle } = runner(welcome('once'));
  await Promise.all(Array.from({ length: 10 }, () => handle(job, 1)));
  await handle(job, 2);
  expect(await state(job.id)).toMatchObject({ welcome: 'once hello;', done: true });
});

it('undoes everything when a job fails, and asks for another attempt', async () => {
  const job = await queued({ text: 'hello' });
  const { handle } = runner(welcome('lost', new Error('the provider is away')));
  await expect(handle(job, 1)).rejects.toThrow('the provider is away');
  expect(await state(job.id)).toMatchObject({
    welcome: null,
    done: false,
    failed: false,
    attempts: 1,
    last_error: 'Error: the provider is away',
  });
  await runner(welcome('again')).handle(job, 2);
  expect(await state(job.id)).toMatchObject({
    welcome: 'again hello;',
    done: true,
    last_error: null,
  });
});

it('leaves a dead letter after the last attempt', async () => {
  const job = await queued({ text: 'hello' });
  const { handle } = runner(welcome('lost', new Error('the provider is gone')));
  await expect(handle(job, 2)).rejects.toThrow();
  await handle(job, 3);
  expect(await state(job.id)).toMatchObject({
    welcome: null,
    done: false,
    failed: true,
    last_error: 'Error: the provider is gone',
  });
});

it('never runs a job with a payload of another form, nor one it does not know', async () => {
  const wrong = await queued({ words: 'hello' });
  await expect(runner(welcome('never')).handle(wrong, 1)).rejects.toThrow();
  const unknown = await queued({ text: 'hello' }, 'tenant.set-nothing');
  await expect(runner(welcome('never')).handle(unknown, 1)).rejects.toThrow('No job is called');
  expect((await state(wrong.id)).welcome).toBeNull();
});

it('cannot touch another tenant', async () => {
  const [theirs, job] = [await installation.addTenant(), await queued({ text: 'hello' })];
  const intruder = defineJob({
    name: 'tenant.set-welcome',
    schema: z.unknown(),
    async run(inside) {
      await inside.em.execute(`update app.tenant set welcome = 'owned' where tenant_id = ?`, [
        theirs,
      ]);
    },
  });
  await runner(intruder).handle(job, 1);
  const [row] = await installation
    .openContext(theirs)
    .em.execute<{ welcome: string | null }[]>(
      'select welcome from app.tenant where tenant_id = ?',
      [theirs],
    );
  expect(row!.welcome).toBeNull();
});
