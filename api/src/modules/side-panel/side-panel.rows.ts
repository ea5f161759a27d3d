import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { LiveReader } from '../../kernel/graphql/live.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { isEntitled, tenantTopic } from '../tenant/index.ts';
import type { SidePanelPermission } from './side-panel.permission.ts';

/** A panel as it is stored, but for its secrets. */
export interface SidePanelRow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly permissions: readonly SidePanelPermission[];
}

/** Hinted at when panels change. */
export const sidePanelTopic = (tenantId: string): string => `side-panels:${tenantId}`;

/** The panels in their order; none for a company that may not use them (FEATURES 4.14). */
export const listPanels = async (ctx: Context): Promise<SidePanelRow[]> =>
  (await isEntitled(ctx, 'SIDE_PANELS'))
    ? ctx.query<SidePanelRow>(
        'select id, name, url, permissions from app.side_panel where tenant_id = ? order by position, id',
        [ctx.tenantId],
      )
    : [];

/** A panel the company may use. Throws NOT_FOUND for any other. */
export async function getPanel(ctx: Context, id: string): Promise<SidePanelRow> {
  const panels = isUuid(id) ? await listPanels(ctx) : [];
  return panels.find(panel => panel.id === id) ?? Promise.reject(notFound());
}

/** All panels at first, then all again with each change of them or of the plan. */
export function readPanels(ctx: Context): LiveReader<SidePanelRow[]> {
  let last = '';
  return new LiveReader<SidePanelRow[]>(ctx, {
    topics: [sidePanelTopic(ctx.tenantId), tenantTopic(ctx.tenantId)],
    async read() {
      const panels = await listPanels(ctx);
      const seen = JSON.stringify(panels);
      if (seen === last) return { entries: [] };
      last = seen;
      return { entries: [panels] };
    },
  });
}
