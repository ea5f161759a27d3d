import { inject, test as base } from 'vitest';
import { seedTenant, type Tenant, type TenantWishes } from './seed.ts';
import { type Stack, startStack } from './stack.ts';

/** Makes what a test needs, and clears it away afterwards. */
export interface Seed {
  /** A company of its own, so that tests can run side by side. */
  tenant(wishes?: TenantWishes): Promise<Tenant>;
  /** The same on another stack. */
  tenantOf(stack: { origin: string }, wishes?: TenantWishes): Promise<Tenant>;
  /** A stack of its own, for a test that breaks it or sets it differently. */
  stack(env?: Record<string, string>): Promise<Stack>;
}

/** Vitest's `test` with a running api (`stack`, one per worker) and the means to people it (`seed`). */
export const test = base.extend<{ $worker: { stack: Stack }; $test: { seed: Seed } }>({
  stack: [
    async ({}, use) => {
      await use(await takeShared());
      await leaveShared();
    },
    { scope: 'worker' },
  ],
  seed: async ({ stack, onTestFinished }, use) => {
    const ends: (() => Promise<void>)[] = [];
    const stacks = [{ stack, readFrom: stack.api.log().length }];
    const forgets: (() => void)[] = [];
    onTestFinished(({ task }) => {
      if (task.result?.state === 'fail') {
        for (const { stack, readFrom } of stacks) tellTroubles(stack.api.log().slice(readFrom));
      }
      forgets.forEach(forget => forget());
    });
    const tenantOf: Seed['tenantOf'] = async ({ origin }, wishes) => {
      const tenant = await seedTenant(origin, wishes);
      ends.unshift(tenant.close);
      return tenant;
    };
    await use({
      tenantOf,
      tenant: wishes => tenantOf(stack, wishes),
      async stack(env) {
        const own = await startStack(inject('templateUrl'), env);
        ends.push(own.stop);
        forgets.push(own.forget);
        stacks.push({ stack: own, readFrom: 0 });
        return own;
      },
    });
    for (const end of ends) await end();
  },
});

// Vitest makes a worker's fixtures anew for every `test` that is extended from this one: the first
// starts the stack, and the last to leave stops it.
let shared: Promise<Stack> | null = null;
let users = 0;

function takeShared(): Promise<Stack> {
  users += 1;
  return (shared ??= startStack(inject('templateUrl')));
}

async function leaveShared(): Promise<void> {
  users -= 1;
  if (users > 0) return;
  const stack = await shared!;
  shared = null;
  await stack.stop();
  stack.forget();
}

// What the api logged as an error (pino's level 50 and up), or could not log at all.
function tellTroubles(log: string): void {
  const lines = log
    .split('\n')
    .filter(line => /"level":[5-9]0/.test(line) || /^\w*Error/.test(line));
  if (lines.length > 0) process.stderr.write(`The api says:\n${lines.slice(-5).join('\n')}\n`);
}

export { expect, describe } from 'vitest';
