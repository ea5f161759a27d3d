import type { Context } from '../../kernel/context.ts';

/** Work that keeps a ledger of its own instead of a job for each line. */
export const JobLedgerKind = {
  CHANNEL_IN: 'CHANNEL_IN',
  CHANNEL_OUT: 'CHANNEL_OUT',
  PUSH: 'PUSH',
  MAIL: 'MAIL',
  WEBHOOK: 'WEBHOOK',
} as const;
export type JobLedgerKind = keyof typeof JobLedgerKind;

const dayMs = 24 * 3_600_000;

interface Ledger {
  readonly table: string;
  /** What is to be done yet, when that began, and whether it was tried in vain. */
  readonly open: string;
  readonly since: string;
  readonly isAgain: string;
  /** What was given up, and when. */
  readonly failed: string;
  readonly failedAt: string;
}

const ledgers: Record<JobLedgerKind, Ledger> = {
  CHANNEL_IN: {
    table: 'channel_inbound',
    open: 'done_at is null and failed_at is null',
    since: 'received_at',
    isAgain: 'error is not null',
    failed: 'failed_at is not null',
    failedAt: 'failed_at',
  },
  CHANNEL_OUT: {
    table: 'delivery',
    open: `state = 'PENDING'`,
    since: 'pending_since',
    isAgain: 'attempts > 0 and claimed_at is null',
    failed: `state = 'FAILED'`,
    failedAt: 'ended_at',
  },
  PUSH: {
    table: 'push',
    open: `status = 'WAITING'`,
    since: 'created_at',
    isAgain: 'attempts > 0 and lent_until is null',
    failed: `status = 'FAILED'`,
    failedAt: 'created_at',
  },
  MAIL: {
    table: 'mail',
    open: `status = 'WAITING'`,
    since: 'created_at',
    isAgain: 'false',
    failed: `status = 'FAILED'`,
    failedAt: 'created_at',
  },
  WEBHOOK: {
    table: 'webhook_delivery',
    open: `status = 'WAITING'`,
    since: 'created_at',
    isAgain: 'attempts > 0 and lent_until is null',
    failed: `status = 'DEAD'`,
    failedAt: 'ended_at',
  },
};

const kinds = Object.keys(ledgers) as JobLedgerKind[];

const counted = kinds
  .map(kind => {
    const { table, open, since, isAgain, failed, failedAt } = ledgers[kind];
    return `select '${kind}' as kind, count(*) filter (where not again) as waiting, count(*) filter (where again) as delayed,
                   min(since) as oldest_at,
                   (select count(*) from app.${table} where tenant_id = v.tenant_id and ${failed} and ${failedAt} > v.day) as failed
              from v left join lateral (
                select ${since} as since, (${isAgain}) as again from app.${table} where tenant_id = v.tenant_id and ${open}
              ) each on true group by v.tenant_id, v.day`;
  })
  .join('\nunion all\n');

interface LedgerRow {
  readonly kind: JobLedgerKind;
  readonly waiting: string;
  readonly delayed: string;
  readonly failed: string;
  readonly oldestAt: Date | null;
}

/** How much of each ledger of the company is to be done, and how much was given up in the last day. */
export async function ledgersOf(ctx: Context) {
  const rows = await ctx.query<LedgerRow>(
    `with v as (select ?::uuid as tenant_id, ?::timestamptz as day) ${counted}`,
    [ctx.tenantId, new Date(ctx.now().getTime() - dayMs)],
  );
  return kinds.flatMap(kind =>
    rows
      .filter(row => row.kind === kind)
      .map(({ waiting, delayed, failed, oldestAt }) => ({
        kind,
        waiting: Number(waiting),
        delayed: Number(delayed),
        failed: Number(failed),
        oldestAt,
      })),
  );
}
