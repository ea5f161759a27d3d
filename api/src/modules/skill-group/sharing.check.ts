import type { Context } from '../../kernel/context.ts';
import { type InputCheck, type Rule, length } from '../../kernel/errors/invalid-input.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { LanguageMatch, SharingStrategy, SkillRequirement } from './sharing.ts';
import { SkillGroup } from './skill-group.entity.ts';

/** What may be changed of how a group shares; parts left out stay, null takes away. */
export interface SharingChange {
  readonly strategy?: SharingStrategy | null;
  readonly isOffered?: boolean | null;
  readonly overflow?: {
    readonly limit: number;
    readonly skillGroupId: string;
    readonly waitMs?: number | null;
  } | null;
  readonly greeting?: string | null;
  readonly offHoursText?: string | null;
  readonly requirements?: readonly SkillRequirement[] | null;
  readonly relaxMs?: number | null;
  readonly languageMatch?: LanguageMatch | null;
  readonly priorities?: readonly { readonly agentId: string; readonly priority: number }[] | null;
}

const circle: Sentence = {
  en: 'From that group the way leads back to this one.',
  'zh-CN': '该技能组的溢出设置最终会回到当前技能组，形成循环。',
};
const unknownGroup: Sentence = { en: 'This group does not exist.', 'zh-CN': '该技能组不存在。' };

const between =
  (min: number, max: number): Rule<number> =>
  value =>
    value >= min && value <= max
      ? null
      : {
          sentence: { en: 'Between {min} and {max}.', 'zh-CN': '请填写 {min} 到 {max}。' },
          values: { min, max },
        };

const requirementsRule: Rule<readonly SkillRequirement[]> = all => {
  const names = all.map(({ skill }) => skill.trim());
  const isGood =
    all.length <= 20 &&
    new Set(names).size === names.length &&
    names.every(name => name.length >= 1 && name.length <= 50) &&
    all.every(({ level }) => level >= 1 && level <= 5);
  return isGood
    ? null
    : {
        sentence: {
          en: 'At most 20 skills, each once, with a name of up to 50 characters and a level from 1 to 5.',
          'zh-CN': '最多 20 项技能且不能重复，名称不超过 50 个字符，等级为 1 到 5。',
        },
      };
};

const tenSeconds = 10_000;
const oneDay = 24 * 3_600_000;

/** Adds what is wrong with a change of sharing. */
export function checkSharing(check: InputCheck, change: SharingChange): void {
  check
    .check('greeting', change.greeting, length(0, 500))
    .check('offHoursText', change.offHoursText, length(0, 500))
    .check('requirements', change.requirements, requirementsRule)
    .check('relaxMs', change.relaxMs, between(tenSeconds, oneDay))
    .check('overflow.limit', change.overflow?.limit, between(1, 10_000))
    .check('overflow.waitMs', change.overflow?.waitMs, between(tenSeconds, oneDay));
  for (const [index, { priority }] of (change.priorities ?? []).entries())
    check.check(`priorities.${index}.priority`, priority, between(1, 1_000));
}

/** Adds a fault when a group's overflow is unknown or leads back to it. Locks all groups, so that two admins cannot close a circle together. */
export async function checkOverflow(
  ctx: Context,
  check: InputCheck,
  groupId: string,
  overflowGroupId: string,
): Promise<void> {
  await ctx.em.execute(
    'select 1 from app.skill_group where tenant_id = ? order by id for no key update',
    [ctx.tenantId],
  );
  const groups = await ctx.em.find(SkillGroup, {}, { refresh: true });
  const nextOf = new Map(groups.map(({ id, overflowGroupId: next }) => [id, next ?? null]));
  if (!isUuid(overflowGroupId) || !nextOf.has(overflowGroupId))
    check.fault('overflow.skillGroupId', unknownGroup);
  else if (leadsTo(overflowGroupId, groupId, nextOf)) check.fault('overflow.skillGroupId', circle);
}

/** Whether the way of overflow from a group passes another one. */
export function leadsTo(
  from: string,
  to: string,
  nextOf: ReadonlyMap<string, string | null>,
): boolean {
  const seen = new Set<string>();
  for (let at: string | null = from; at && !seen.has(at); at = nextOf.get(at) ?? null) {
    if (at === to) return true;
    seen.add(at);
  }
  return false;
}

/** The columns of a group a change sets. */
export const sharingColumns = (change: SharingChange): Partial<SkillGroup> =>
  Object.fromEntries(
    Object.entries({
      strategy: change.strategy ?? undefined,
      isOffered: change.isOffered ?? undefined,
      languageMatch: change.languageMatch ?? undefined,
      greeting: textOf(change.greeting),
      offHoursText: textOf(change.offHoursText),
      relaxMs: change.relaxMs,
      requirements: change.requirements?.map(({ skill, level, isMust }) => ({
        skill: skill.trim(),
        level,
        isMust,
      })),
      ...(change.overflow === undefined
        ? {}
        : {
            overflowLimit: change.overflow?.limit ?? null,
            overflowGroupId: change.overflow?.skillGroupId ?? null,
            overflowWaitMs: change.overflow?.waitMs ?? null,
          }),
    }).filter(([, value]) => value !== undefined),
  );

const textOf = (text: string | null | undefined) => (text == null ? text : text.trim() || null);
