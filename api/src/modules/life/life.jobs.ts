import { z } from 'zod';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { lifeTimer } from './clocks.ts';
import { closingTimer, sayClosing } from './closed.ts';
import { look } from './life.ts';

const schema = z.object({ subjectId: z.uuid() });

/** The timers of conversations. */
export const lifeJobs = () => [
  defineJob({
    name: `timer.${lifeTimer}`,
    schema,
    run: (ctx, { subjectId }) => look(ctx, subjectId),
  }),
  defineJob({
    name: `timer.${closingTimer}`,
    schema,
    run: (ctx, { subjectId }) => sayClosing(ctx, subjectId),
  }),
];
