import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { setTimer } from '../../kernel/timers/set-timer.ts';
import { nextMark, tellEnding } from '../notice/index.ts';
import { ApiToken } from './api-token.entity.ts';

const endingTimer = 'token.ending';

/** Has admins told before a token ends. */
export async function watchEnd(
  ctx: Context,
  { id, expiresAt }: Pick<ApiToken, 'id' | 'expiresAt'>,
) {
  const dueAt = nextMark(expiresAt, ctx.now());
  if (dueAt) await setTimer(ctx, { kind: endingTimer, subjectId: id, dueAt });
}

/** Tells that a token ends soon, and sets the next time to tell it; one that was revoked is forgotten (FEATURES P-03). */
export const tellTokenEnding = () =>
  defineJob({
    name: `timer.${endingTimer}`,
    schema: z.object({ subjectId: z.uuid() }),
    async run(ctx, { subjectId }) {
      const token = await ctx.em.findOne(ApiToken, { id: subjectId });
      if (!token) return;
      const { id, name, expiresAt } = token;
      const kind = 'API_TOKEN_ENDING';
      await tellEnding(ctx, { kind, id, name, expiresAt, permission: 'token.write' });
      await watchEnd(ctx, token);
    },
  });
