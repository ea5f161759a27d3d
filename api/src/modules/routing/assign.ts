import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import {
  type AssignmentReason,
  type Conversation,
  type EventDetails,
  type Move,
  type NewEntry,
  type Priority,
  move,
} from '../conversation/index.ts';
import type { SkillGroup } from '../skill-group/index.ts';
import { membersOf } from './candidates.ts';
import { type Duties, pushable } from './duties.ts';
import { demandOf, lineOf } from './line.ts';
import { match } from './match.policy.ts';
import { type Candidate, type Ranking, equallyGood, whyLater } from './strategy.policy.ts';

type Activation = Extract<Move, { to: 'ACTIVE' }>;

/** What an assignment is for: its reason, its event, and what it means for the leg. */
export interface Assignment {
  readonly reason: AssignmentReason;
  readonly joinedBy: Activation['joinedBy'];
  readonly leftBy?: Activation['leftBy'];
  readonly event: (agentId: string) => EventDetails;
  readonly except?: string | null;
  readonly preferred?: string | null;
  /** To this member or to nobody. */
  readonly only?: string;
  /** The first entries of a conversation that begins. */
  readonly opening?: readonly NewEntry[];
}

/** So many of those passed over are named in a reason. */
const mostNamed = 20;

/**
 * Gives a locked conversation to the member of a group who fits best and has room; false when there is none, when whoever
 * waits before it takes the room, or when the group offers instead of assigning: then it waits, and the pull goes on.
 */
export async function assignWithin(
  ctx: Context,
  conversation: Conversation,
  group: SkillGroup,
  assignment: Assignment,
  duties: Duties,
): Promise<boolean> {
  if (group.isOffered || group.strategy === 'MANUAL') return false;
  const [members, line] = [await membersOf(ctx, group), await lineOf(ctx, group)];
  const others = line.filter(({ conversationId }) => conversationId !== conversation.id);
  const before = others.length > 0 ? await pushable(ctx, group.id, others, duties) : [];
  const own = {
    conversationId: conversation.id,
    queueClass: classOf(conversation),
    waitingSince: conversation.waitingSince ?? ctx.now(),
    number: conversation.number,
    addressedAgentId: null,
    demand: {
      ...demandOf(
        ctx,
        group,
        { weight: conversation.weight, askedSkills: conversation.askedSkills },
        await localeOf(ctx, group, conversation),
      ),
      except: assignment.except ?? null,
      preferred: assignment.preferred ?? null,
    },
  };
  const found = match(group.strategy, [...before, own], members).find(
    ({ waiting }) => waiting === own,
  );
  if (!found) return false;
  const { ranking } = found;
  const ranked = ranking.ranked.filter(
    ({ agentId }) => !assignment.only || agentId === assignment.only,
  );
  return giveTo(ctx, conversation, group, { ...ranking, ranked }, assignment);
}

/** Tries those who fit, best first: somebody else may take a last place between the look and the claim. */
export async function giveTo(
  ctx: Context,
  conversation: Conversation,
  group: Pick<SkillGroup, 'id' | 'strategy'>,
  ranking: Ranking,
  assignment: Assignment,
): Promise<boolean> {
  for (const agent of await inOrderOfClaim(ctx, conversation, group, ranking, assignment)) {
    const { agentId } = agent;
    const assigned = {
      to: 'ACTIVE',
      agentId,
      skillGroupId: group.id,
      joinedBy: assignment.joinedBy,
      ...(assignment.leftBy ? { leftBy: assignment.leftBy } : {}),
      claim: true,
      reason: explain(assignment.reason, group, ranking, agent),
      event: assignment.event(agentId),
    } as const;
    const refusal = await move(ctx, conversation, assigned, assignment.opening);
    if (refusal !== 'NO_ROOM') return refusal === null;
  }
  return false;
}

/**
 * Newcomers who come together would all ask for the same agent and wait for one another's commit. So the first to be asked is
 * the best one who is not being given another conversation at this moment, among those who would be next to him anyway.
 */
async function inOrderOfClaim(
  ctx: Context,
  { weight }: Conversation,
  { strategy }: Pick<SkillGroup, 'strategy'>,
  { ranked }: Ranking,
  { opening, preferred }: Assignment,
): Promise<readonly Candidate[]> {
  const equals = equallyGood(strategy, ranked, weight);
  // Whoever begins holds no agent yet; all others lock agents in the order of their ids.
  if (!opening || preferred || equals.length < 2) return ranked;
  const [free] = await ctx.em.execute<{ id: string }[]>(
    `select a.id from unnest(?::uuid[]) with ordinality as r(id, place)
       join app.agent a on a.tenant_id = ? and a.id = r.id
      where a.status = 'ONLINE' and a.load + ? <= a.capacity and app.is_on_shift(a.tenant_id, a.id, ?)
      order by r.place limit 1 for no key update of a skip locked`,
    [listOf(equals.map(({ agentId }) => agentId)), ctx.tenantId, weight, ctx.now()],
  );
  const first = equals.find(({ agentId }) => agentId === free?.id);
  return first ? [first, ...ranked.filter(agent => agent !== first)] : ranked;
}

/** The reason of a placement: who was looked at, and why the others did not get it. */
export function explain(
  reason: AssignmentReason,
  { strategy }: Pick<SkillGroup, 'strategy'>,
  { ranked, passedOver }: Ranking,
  chosen: Candidate,
): AssignmentReason {
  const { agentId, load, capacity } = chosen;
  const place = ranked.indexOf(chosen);
  const others = ranked.flatMap((other, index) => {
    if (other === chosen) return [];
    const why = index < place ? ('TAKEN' as const) : whyLater(strategy, chosen, other);
    return [{ agentId: other.agentId, why }];
  });
  return {
    ...reason,
    strategy,
    candidates: ranked.length + passedOver.length,
    chosen: { agentId, load, capacity },
    passedOver: [...others, ...passedOver].slice(0, mostNamed),
  };
}

/** As the database keeps it (`queue_class`). */
export const classOf = ({
  vipLevel,
  priority,
}: {
  readonly vipLevel?: number | null;
  readonly priority: Priority;
}): number => (vipLevel ?? 4) * 3 + { HIGH: 0, NORMAL: 1, LOW: 2 }[priority];

async function localeOf(
  ctx: Context,
  group: SkillGroup,
  { visitorId }: Conversation,
): Promise<string | null> {
  if (group.languageMatch === 'IGNORED') return null;
  const [visitor] = await ctx.query<{ locale: string | null }>(
    'select locale from app.visitor where tenant_id = ? and id = ?',
    [ctx.tenantId, visitorId],
  );
  return visitor?.locale ?? null;
}
