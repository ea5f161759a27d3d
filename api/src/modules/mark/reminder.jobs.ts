import { z } from 'zod';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { notify } from '../notice/index.ts';
import { tellDevices } from './mark.ts';

/** The timer of a reminder; its subject is the mark. */
export const reminderTimer = 'mark.remind';

/** Tells an agent that the moment he chose has come (FEATURES A-27). */
export const remind = () =>
  defineJob({
    name: `timer.${reminderTimer}`,
    schema: z.object({ subjectId: z.uuid() }),
    async run(ctx, { subjectId }) {
      const [mark] = await ctx.query<{ agentId: string; conversationId: string; number: number }>(
        `update app.conversation_mark m set remind_at = null from app.conversation c
          where m.tenant_id = ? and m.id = ? and m.remind_at is not null and c.tenant_id = m.tenant_id and c.id = m.conversation_id
          returning m.agent_id, m.conversation_id, c.number`,
        [ctx.tenantId, subjectId],
      );
      if (!mark) return;
      const { agentId, conversationId, number } = mark;
      await notify(ctx, {
        to: [agentId],
        kind: 'REMINDED',
        conversationId,
        values: { number: String(number) },
      });
      await tellDevices(ctx, conversationId, agentId);
    },
  });
