import type { Context } from '../../kernel/context.ts';
import type { Exception, Plan } from './entitlement.ts';
import { type Settings } from './settings/catalogue.ts';
import { complete } from './settings/stored-settings.ts';

/** What a tenant has chosen and may use. */
interface Standing {
  readonly settings: Settings;
  readonly plan: Plan;
  readonly exceptions: readonly Exception[];
  readonly showsAgents: boolean;
}

interface Row {
  readonly showsAgents: boolean;
  readonly settings: unknown;
  readonly plan: Plan;
  readonly exceptions: readonly Exception[] | null;
}

const key = {};

/** Read once in a context: in a transaction in its own view, in a subscription anew with each look. */
export const standingOf = (ctx: Context): Promise<Standing> =>
  ctx.once(key, () => {
    if (ctx.isInTransaction) return readStanding(ctx);
    // Read for others too, maybe after this one has become somebody else's.
    const shared = ctx.as(ctx.tenantId, ctx.viewer);
    return ctx.database.sharing.ask(`standing ${ctx.tenantId}`, () => readStanding(shared));
  });

async function readStanding(ctx: Context): Promise<Standing> {
  const [row] = await ctx.query<Row>(
    `select t.settings, t.plan, t.show_agent_nickname as shows_agents,
            (select jsonb_agg(jsonb_build_object('entitlement', e.entitlement, 'isGranted', e.is_granted, 'endsAt', e.ends_at))
               from app.tenant_entitlement e where e.tenant_id = t.tenant_id) as exceptions
       from app.tenant t where t.tenant_id = ?`,
    [ctx.tenantId],
  );
  return {
    settings: complete(row?.settings),
    plan: row?.plan ?? 'STANDARD',
    exceptions: row?.exceptions ?? [],
    showsAgents: row?.showsAgents ?? false,
  };
}

/** Whether visitors see which agent serves them. */
export const showsAgents = async (ctx: Context): Promise<boolean> =>
  (await standingOf(ctx)).showsAgents;

/** The settings of the viewer's tenant. */
export const settingsOf = async (ctx: Context): Promise<Settings> =>
  (await standingOf(ctx)).settings;
