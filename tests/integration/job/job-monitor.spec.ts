import { randomUUID } from 'node:crypto';
import { asOwner } from '../../testkit/database.ts';
import {
  FailedJobsDiscardDocument,
  FailedJobsDocument,
  FailedJobsRetryDocument,
  JobLedgersDocument,
  JobQueuesDocument,
} from '../../testkit/generated/desk.ts';
import type { DeskPerson } from '../../testkit/person.ts';
import type { Tenant } from '../../testkit/seed.ts';
import type { Stack } from '../../testkit/stack.ts';
import { expect, test } from '../../testkit/test.ts';

interface Trouble {
  readonly kind: string;
  readonly error: string;
  readonly payload?: object;
}

/** Jobs of a company that were given up, in this order, a second apart. */
async function failed({ databaseUrl }: Stack, { channel }: Tenant, troubles: readonly Trouble[]) {
  return asOwner(databaseUrl, async client => {
    const ids: string[] = [];
    for (const [index, { kind, error, payload = {} }] of troubles.entries()) {
      const { rows } = await client.query<{ id: string }>(
        `insert into app.outbox (tenant_id, id, kind, payload, attempts, last_error, enqueued_at, failed_at)
         select tenant_id, gen_random_uuid(), $2, $3, 5, $4, now(), now() + $5 * interval '1 second'
           from app.channel where id = $1 returning id`,
        [channel.id, kind, payload, error, index],
      );
      ids.push(rows[0]!.id);
    }
    return ids;
  });
}

const ranOf = ({ databaseUrl }: Stack, id: string) =>
  asOwner(databaseUrl, async client => {
    const { rows } = await client.query('select 1 from app.processed_job where job_id = $1', [id]);
    return rows.length;
  });

const listOf = async (admin: DeskPerson, variables: object = {}) =>
  (await admin.run(FailedJobsDocument, { first: 50, ...variables })).failedJobs;

const countsOf = async (admin: DeskPerson) => {
  const { jobQueues } = await admin.run(JobQueuesDocument, {});
  return Object.fromEntries(jobQueues.map(queue => [queue.area, queue]));
};

const leftDesk = { kind: 'agent.left-desk', payload: { agentId: randomUUID() } };

test('O-04: an admin sees what failed in words, page by page, and lets it run again or discards it', async ({
  stack,
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { admin } = tenant;
  const [sending, gone, odd] = await failed(stack, tenant, [
    { ...leftDesk, error: 'Error: connect ECONNREFUSED 10.0.0.5:6379' },
    { kind: 'timer.survey.expire', error: 'Fault: NOT_FOUND' },
    { kind: 'someday.invented', error: 'TypeError: secret of Ann is not iterable' },
  ]);

  const all = await listOf(admin);
  expect(all.nodes.map(({ id }) => id)).toEqual([odd, gone, sending]);
  expect(all.nodes.map(({ area }) => area)).toEqual(['OTHER', 'SURVEYS', 'ROUTING']);
  expect(all.nodes[2]).toMatchObject({
    title: 'Pass on what an absent agent was asked',
    attempts: 5,
  });
  expect(all.nodes[2]!.reason).toMatch(/could not be reached/);
  expect(JSON.stringify(all)).not.toMatch(/10\.0\.0\.5|Ann/);

  const page = await listOf(admin, { first: 2 });
  const rest = await listOf(admin, { first: 2, after: page.pageInfo.endCursor });
  expect(page.pageInfo.hasNextPage).toBe(true);
  expect(rest.nodes.map(({ id }) => id)).toEqual([sending]);
  expect((await listOf(admin, { area: 'SURVEYS' })).nodes.map(({ id }) => id)).toEqual([gone]);
  expect((await listOf(admin, { area: 'OTHER' })).nodes.map(({ id }) => id)).toEqual([odd]);
  expect(await countsOf(admin)).toMatchObject({
    ROUTING: { failed: 1 },
    SURVEYS: { failed: 1 },
    OTHER: { failed: 1 },
    CHANNELS: { failed: 0 },
  });

  const again = await admin.run(FailedJobsRetryDocument, { input: { area: 'ROUTING' } });
  expect(again.failedJobsRetry.count).toBe(1);
  await expect.poll(() => ranOf(stack, sending!)).toBe(1);
  const input = { jobIds: [sending!, gone!] };
  expect((await admin.run(FailedJobsDiscardDocument, { input })).failedJobsDiscard.count).toBe(1);
  // Said twice it is done once.
  expect((await admin.run(FailedJobsRetryDocument, { input })).failedJobsRetry.count).toBe(0);
  expect((await listOf(admin)).nodes.map(({ id }) => id)).toEqual([odd]);
  const everything = await admin.run(FailedJobsDiscardDocument, { input: {} });
  expect(everything.failedJobsDiscard.count).toBe(1);
  expect((await listOf(admin)).nodes).toEqual([]);
  expect(await ranOf(stack, odd!)).toBe(0);
});

test('O-04: jobs of another company are neither seen nor touched, and agents see none', async ({
  stack,
  seed,
}) => {
  const theirs = await seed.tenant({ agents: 1 });
  const { admin } = await seed.tenant();
  const [id] = await failed(stack, theirs, [{ ...leftDesk, error: 'Error: x' }]);

  expect((await listOf(admin)).nodes).toEqual([]);
  expect((await countsOf(admin))['ROUTING']).toMatchObject({ failed: 0 });
  const input = { jobIds: [id!] };
  await expect(admin.run(FailedJobsRetryDocument, { input })).rejects.toThrow('NOT_FOUND');
  await expect(admin.run(FailedJobsDiscardDocument, { input })).rejects.toThrow('NOT_FOUND');
  await admin.run(FailedJobsDiscardDocument, { input: {} });
  await expect(theirs.agent.run(JobQueuesDocument, {})).rejects.toThrow('FORBIDDEN');
  expect((await listOf(theirs.admin)).nodes.map(job => job.id)).toEqual([id]);
});

test('O-04: ledgers of messages, pushes, mails and webhooks are counted, each company’s own', async ({
  stack,
  seed,
}) => {
  const [ours, theirs] = [await seed.tenant({ agents: 1 }), await seed.tenant({ agents: 0 })];
  await asOwner(stack.databaseUrl, client =>
    client.query(
      `insert into app.channel_inbound (tenant_id, id, channel_id, kind, account, key, sender, item, received_at, error, failed_at)
       select tenant_id, gen_random_uuid(), id, 'API', 'a', v.name, v.name, '{}', now() - interval '1 hour', v.error, v.failed
         from app.channel, (values ('waits', null::text, null::timestamptz), ('again', 'x', null), ('failed', 'x', now()),
              ('long ago', 'x', now() - interval '2 days')) as v(name, error, failed) where id = $1`,
      [ours.channel.id],
    ),
  );
  const counts = async ({ admin }: Tenant) =>
    (await admin.run(JobLedgersDocument, {})).jobLedgers.map(
      ({ kind, waiting, delayed, failed, oldestAt }) =>
        [kind, waiting, delayed, failed, oldestAt !== null] as const,
    );
  const none = (kind: string) => [kind, 0, 0, 0, false];
  const rest = ['CHANNEL_OUT', 'PUSH', 'MAIL', 'WEBHOOK'].map(none);
  expect(await counts(ours)).toEqual([['CHANNEL_IN', 1, 1, 1, true], ...rest]);
  expect(await counts(theirs)).toEqual([none('CHANNEL_IN'), ...rest]);
  await expect(ours.agent.run(JobLedgersDocument, {})).rejects.toThrow('FORBIDDEN');
});
