import type { Context } from '../../kernel/context.ts';

/** What a member may do now, and whose queues he sees. */
export interface Rights {
  readonly permissions: readonly string[];
  readonly groups: readonly string[];
}

/** The rights of an enabled member; null when he is gone, or when the session given is over. */
export async function readRights(
  ctx: Context,
  agentId: string,
  sessionId: string | null = null,
): Promise<Rights | null> {
  const [row] = await ctx.query<Rights>(
    `select r.permissions,
            case when exists (select from app.skill_group_member m where m.tenant_id = a.tenant_id and m.agent_id = a.id)
                 then array(select m.skill_group_id::text from app.skill_group_member m where m.tenant_id = a.tenant_id and m.agent_id = a.id)
                 else array(select g.id::text from app.skill_group g where g.tenant_id = a.tenant_id and g.is_default) end as groups
       from app.agent a
       join app.role r on r.tenant_id = a.tenant_id and r.id = a.role_id
      where a.tenant_id = ? and a.id = ? and a.is_enabled
        and (?::uuid is null or exists (
              select from app.agent_session s
               where s.tenant_id = a.tenant_id and s.agent_id = a.id and s.id = ?::uuid and s.expires_at > now()))`,
    [ctx.tenantId, agentId, sessionId, sessionId],
  );
  return row ?? null;
}
