import type { Context } from '../../kernel/context.ts';
import type { RoutingSettings } from './routing.settings.ts';
import { dutyOfGroup, ruledChannel } from './rules.ts';

/** Whether somebody who waits may be pushed now, asked once per channel and group. */
export class Duties {
  readonly #known = new Map<string, Promise<boolean>>();

  constructor(private readonly settings: Pick<RoutingSettings, 'pushOnlyOnDuty'>) {}

  /** Nothing is pushed off duty, unless the tenant wants it (FEATURES Q-28). */
  mayPush(ctx: Context, skillGroupId: string, channelId: string): Promise<boolean> {
    if (!this.settings.pushOnlyOnDuty) return Promise.resolve(true);
    const key = `${skillGroupId} ${channelId}`;
    const known = this.#known.get(key) ?? isOnDuty(ctx, skillGroupId, channelId);
    this.#known.set(key, known);
    return known;
  }
}

async function isOnDuty(ctx: Context, skillGroupId: string, channelId: string): Promise<boolean> {
  const channel = await ruledChannel(ctx, channelId).catch(() => null);
  // A channel that takes nothing new still has those who wait; its hours are as before.
  const duty = await dutyOfGroup(
    ctx,
    skillGroupId,
    channel ?? { id: channelId, onDutyGroupId: null, offDutyGroupId: null },
  );
  return duty.isOnDuty;
}

/** Those of a line who may be pushed to a group now. */
export async function pushable<T extends { readonly channelId: string }>(
  ctx: Context,
  skillGroupId: string,
  line: readonly T[],
  duties: Duties,
): Promise<T[]> {
  const may: T[] = [];
  for (const one of line) if (await duties.mayPush(ctx, skillGroupId, one.channelId)) may.push(one);
  return may;
}
