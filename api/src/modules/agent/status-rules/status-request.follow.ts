import { may } from '../../../kernel/auth/viewer.ts';
import type { Context } from '../../../kernel/context.ts';
import { listOf } from '../../../kernel/db/list.ts';
import { LiveReader } from '../../../kernel/graphql/live.ts';
import { statusRequestTopic } from './open-request.ts';
import type { StatusRequestRow } from './status-request.service.ts';

/** The open requests at first, then each change: those of everybody for who decides, else the viewer's own. */
export function readStatusRequests(ctx: Context): LiveReader<StatusRequestRow> {
  const open = new Set<string>();
  const agentId = may(ctx.viewer, 'approval.decide') ? null : ctx.agent.agentId;
  return new LiveReader<StatusRequestRow>(ctx, {
    topics: [statusRequestTopic(ctx.tenantId)],
    async read() {
      const rows = await ctx.query<StatusRequestRow>(
        `select * from app.status_request where tenant_id = ? and (state = 'OPEN' or id = any(?::uuid[]))
            and (?::uuid is null or agent_id = ?::uuid) order by id`,
        [ctx.tenantId, listOf([...open]), agentId, agentId],
      );
      const entries = rows.filter(({ id, state }) =>
        state === 'OPEN' ? !open.has(id) : open.has(id),
      );
      for (const { id, state } of entries) {
        if (state === 'OPEN') open.add(id);
        else open.delete(id);
      }
      return { entries };
    },
  });
}
