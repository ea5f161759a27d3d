/** How a group shares what comes in among its members (FEATURES Q-09). */
export const SharingStrategy = {
  LEAST_LOADED: 'LEAST_LOADED',
  ROUND_ROBIN: 'ROUND_ROBIN',
  PRIORITY: 'PRIORITY',
  MANUAL: 'MANUAL',
} as const;
export type SharingStrategy = keyof typeof SharingStrategy;

/** Whether a group heeds the language of the visitor (FEATURES Q-10). */
export const LanguageMatch = { IGNORED: 'IGNORED', WISH: 'WISH', MUST: 'MUST' } as const;
export type LanguageMatch = keyof typeof LanguageMatch;

/** What a group asks of whoever serves: a skill of some level, compulsory or as a wish. */
export interface SkillRequirement {
  readonly skill: string;
  readonly level: number;
  readonly isMust: boolean;
}
