import type { Context } from '../../kernel/context.ts';

/** How conversations find an agent, as the tenant chose. */
export interface RoutingSettings {
  readonly previousAgentDays: number;
  readonly pushOnlyOnDuty: boolean;
  readonly namedAgentMode: 'DIRECT' | 'SCHEDULED';
  readonly namedAgentWaitMs: number;
  readonly transferByRequest: boolean;
  readonly transferRequestMs: number;
  readonly transferToAllGroups: boolean;
  readonly queueLimit: number;
  readonly offerMs: number;
  readonly weights: readonly { readonly kind: string; readonly weight: number }[];
}

const initial: RoutingSettings = {
  previousAgentDays: 7,
  pushOnlyOnDuty: true,
  namedAgentMode: 'DIRECT',
  namedAgentWaitMs: 120_000,
  transferByRequest: true,
  transferRequestMs: 60_000,
  transferToAllGroups: true,
  queueLimit: 1_000,
  offerMs: 30_000,
  weights: [],
};

export const routingSettings = (_ctx: Context): Promise<RoutingSettings> =>
  Promise.resolve(initial);

/** What a conversation of a kind of channel counts against capacity (FEATURES Q-11). */
export const weightOf = ({ weights }: RoutingSettings, kind: string): number =>
  weights.find(entry => entry.kind === kind)?.weight ?? 1;
