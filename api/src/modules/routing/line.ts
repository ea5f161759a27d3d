import type { Context } from '../../kernel/context.ts';
import type { SkillGroup, SkillRequirement } from '../skill-group/index.ts';
import type { Waiting } from './match.policy.ts';
import { type Demand, relaxation } from './strategy.policy.ts';

/** So many of a queue are looked at for one hand-out; more than any group has free places. */
const mostLookedAt = 200;
/** Who declined or missed an offer is not asked again so soon. */
const askAgainMs = 60_000;

interface LineRow {
  readonly id: string;
  readonly version: number;
  readonly skillGroupId: string;
  readonly channelId: string;
  readonly queueClass: number;
  readonly waitingSince: Date | string;
  readonly queuedAt: Date | string;
  readonly number: number;
  readonly weight: number;
  readonly addressedAgentId: string | null;
  readonly offeredBefore: Readonly<Record<string, string>>;
  readonly askedSkills: readonly string[];
  readonly locale: string | null;
}

/** A waiting conversation as it stood when it was looked at. */
export interface InLine extends Waiting {
  readonly version: number;
  readonly skillGroupId: string;
  readonly channelId: string;
}

type Asking = Pick<SkillGroup, 'requirements' | 'relaxMs' | 'languageMatch'>;

/** Who may be handed out to a group's members: its queue, and whoever has waited too long in one that overflows here. */
export async function lineOf(
  ctx: Context,
  group: Asking & Pick<SkillGroup, 'id'>,
): Promise<InLine[]> {
  const rows = await ctx.query<LineRow>(
    `select c.id, c.version, c.skill_group_id, c.channel_id, c.queue_class, c.waiting_since, c.queued_at, c.number, c.weight,
            c.addressed_agent_id, c.offered_before, c.asked_skills, v.locale
       from app.conversation c left join app.visitor v on v.tenant_id = c.tenant_id and v.id = c.visitor_id
      where c.tenant_id = ? and c.status = 'QUEUED' and c.offer_id is null and (c.skill_group_id = ?
         or (c.addressed_agent_id is null and c.skill_group_id in (
               select g.id from app.skill_group g
                where g.tenant_id = ? and g.overflow_group_id = ?
                  and c.queued_at <= ?::timestamptz - make_interval(secs => g.overflow_wait_ms / 1000.0))))
      order by c.queue_class, c.waiting_since, c.number limit ?`,
    [ctx.tenantId, group.id, ctx.tenantId, group.id, ctx.now(), mostLookedAt],
  );
  return rows.map(row => ({
    conversationId: row.id,
    version: row.version,
    skillGroupId: row.skillGroupId,
    channelId: row.channelId,
    queueClass: row.queueClass,
    waitingSince: new Date(row.waitingSince),
    number: row.number,
    addressedAgentId: row.addressedAgentId,
    demand: {
      ...demandOf(ctx, group, row, row.locale),
      asked: askedLately(ctx, row.offeredBefore),
    },
  }));
}

/** What a conversation asks of a group's members. */
export function demandOf(
  ctx: Context,
  group: Asking,
  conversation: {
    readonly weight: number;
    readonly askedSkills: readonly string[];
    readonly queuedAt?: Date | string | null;
  },
  locale: string | null,
): Demand {
  const wishes = conversation.askedSkills
    .filter(skill => !group.requirements.some(known => known.skill === skill))
    .map((skill): SkillRequirement => ({ skill, level: 1, isMust: false }));
  const since = conversation.queuedAt ? new Date(conversation.queuedAt) : ctx.now();
  return {
    weight: conversation.weight,
    requirements: [...group.requirements, ...wishes],
    language:
      group.languageMatch === 'IGNORED' || !locale
        ? null
        : { tag: locale, isMust: group.languageMatch === 'MUST' },
    relaxed: relaxation(ctx.now().getTime() - since.getTime(), group.relaxMs ?? null),
  };
}

const askedLately = (ctx: Context, before: Readonly<Record<string, string>>): Set<string> =>
  new Set(
    Object.entries(before).flatMap(([agentId, at]) =>
      ctx.now().getTime() - new Date(at).getTime() < askAgainMs ? [agentId] : [],
    ),
  );
