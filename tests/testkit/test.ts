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
      const stack = await startStack(inject('templateUrl'));
      await use(stack);
      await stack.stop();
    },
    { scope: 'worker' },
  ],
  seed: async ({ stack }, use) => {
    const ends: (() => Promise<void>)[] = [];
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
        return own;
      },
    });
    for (const end of ends) await end();
  },
});

export { expect, describe } from 'vitest';
