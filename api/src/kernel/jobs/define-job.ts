import type { z } from 'zod';
import type { Context } from '../context.ts';

/** Work done after the fact, outside the request: named, checked, retried, harmless when repeated. */
export interface Job<P> {
  /** `module.verb-phrase`; also the kind of the outbox row that asks for it. */
  readonly name: string;
  readonly schema: z.ZodType<P>;
  /** How often it is tried before it becomes a dead letter; 5 unless told. */
  readonly attempts?: number;
  /**
   * Waits for others than our database, so no transaction is held meanwhile: it is marked done when it has ended, and may run
   * again after any step of it, also beside itself.
   */
  readonly isOutside?: boolean;
  /** Runs inside one transaction of its tenant, which also marks the job done; or outside of any, see `isOutside`. */
  run(ctx: Context, payload: P): Promise<void>;
}

/** Declares a job with the type of its payload inferred from the schema. */
export function defineJob<P>(job: Job<P>): Job<P> {
  return job;
}
