import type { z } from 'zod';
import type { Context } from '../context.ts';
import { type Job, defineJob } from './define-job.ts';

/** What somebody does about a fact; `name` tells his jobs from those of others. */
export interface Reaction<P> {
  readonly name: string;
  run(ctx: Context, fact: P): Promise<void>;
}

/**
 * The jobs that follow a fact of the outbox: each reaction is a job of its own, so that one that fails holds up no other; a single
 * one is the fact's own job. So modules to the right hear what happened to the left of them.
 */
export function reactTo<P extends Record<string, unknown>>(
  fact: string,
  schema: z.ZodType<P>,
  reactions: readonly Reaction<P>[],
): Job<P>[] {
  const jobName = (reaction: Reaction<P>) => `${fact}.${reaction.name}`;
  const [only, ...others] = reactions;
  return [
    defineJob<P>({
      name: fact,
      schema,
      async run(ctx, payload) {
        if (only && others.length === 0) return only.run(ctx, payload);
        for (const reaction of reactions) await ctx.record(jobName(reaction), payload);
      },
    }),
    ...reactions.map(reaction =>
      defineJob<P>({
        name: jobName(reaction),
        schema,
        run: (ctx, payload) => reaction.run(ctx, payload),
      }),
    ),
  ];
}
