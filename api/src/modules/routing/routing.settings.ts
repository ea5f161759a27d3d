import type { Context } from '../../kernel/context.ts';
import { type Settings, settingsOf } from '../tenant/index.ts';

/** How conversations find an agent, as the tenant chose. */
export type RoutingSettings = Settings['routing'];

export const routingSettings = async (ctx: Context): Promise<RoutingSettings> =>
  (await settingsOf(ctx)).routing;

/** What a conversation of a kind of channel counts against capacity (FEATURES Q-11). */
export const weightOf = ({ weights }: Pick<RoutingSettings, 'weights'>, kind: string): number =>
  weights.find(entry => entry.kind === kind)?.weight ?? 1;
