import type { Context } from '../../kernel/context.ts';
import type { SkillGroup } from '../skill-group/index.ts';

/** So often a newcomer goes on to the next group (FEATURES 4.5). */
export const mostHops = 3;

/** Whether a newcomer goes on: the queue holds its limit already; those in it stay. */
export const isOverflowing = (
  { overflowLimit, overflowGroupId }: Pick<SkillGroup, 'overflowLimit' | 'overflowGroupId'>,
  waiting: number,
): boolean => overflowLimit != null && overflowGroupId != null && waiting >= overflowLimit;

/** How many wait in a group's queue, but for one. */
export async function countWaiting(
  ctx: Context,
  skillGroupId: string,
  except: string | null,
): Promise<number> {
  const [row] = await ctx.query<{ waiting: string }>(
    `select count(*) as waiting from app.conversation
      where tenant_id = ? and status = 'QUEUED' and skill_group_id = ? and id is distinct from ?::uuid`,
    [ctx.tenantId, skillGroupId, except],
  );
  return Number(row?.waiting ?? 0);
}
