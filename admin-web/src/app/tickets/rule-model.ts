import type { TicketRulesFragment, TicketSettingsInput } from '@parley/schema/admin';

const HOUR_MS = 3_600_000;

/** The rules as a form holds them: times in hours, what is left open as an empty text. */
export interface RuleModel {
  readonly asksRating: boolean;
  readonly isOn: boolean;
  readonly soonHours: number | null;
  readonly rules: readonly {
    readonly category: string;
    readonly vipLevel: string;
    readonly firstAnswer: number | null;
    readonly solution: number | null;
  }[];
}

const hoursOf = (ms: number | null): number | null => (ms === null ? null : ms / HOUR_MS);
const msOf = (hours: number | null): number | null =>
  hours === null || Number.isNaN(hours) ? null : Math.round(hours * HOUR_MS);

/** What the company has chosen, for a form. */
export const toModel = ({
  asksRating,
  deadlines: { isOn, soonMs, rules },
}: TicketRulesFragment): RuleModel => ({
  asksRating,
  isOn,
  soonHours: hoursOf(soonMs),
  rules: rules.map(({ category, vipLevel, firstAnswerMs, solutionMs }) => ({
    category: category ?? '',
    vipLevel: vipLevel === null ? '' : String(vipLevel),
    firstAnswer: hoursOf(firstAnswerMs),
    solution: hoursOf(solutionMs),
  })),
});

/** What a form holds, for the server. */
export const toInput = ({
  asksRating,
  isOn,
  soonHours,
  rules,
}: RuleModel): TicketSettingsInput => ({
  asksRating,
  deadlines: {
    isOn,
    soonMs: msOf(soonHours) ?? 0,
    rules: rules.map(({ category, vipLevel, firstAnswer, solution }) => ({
      category: category.trim() || null,
      vipLevel: vipLevel ? Number(vipLevel) : null,
      firstAnswerMs: msOf(firstAnswer),
      solutionMs: msOf(solution),
    })),
  },
});
