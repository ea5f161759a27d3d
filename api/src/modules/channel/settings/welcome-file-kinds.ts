import type { Context } from '../../../kernel/context.ts';
import { Channel } from '../channel.entity.ts';
import { type SendableKind, settingsOf } from './channel-settings.ts';

/** The kinds of files that the viewing visitor may send on his channel. */
export async function welcomeFileKinds(ctx: Context): Promise<readonly SendableKind[]> {
  const channel = await ctx.em.findOneOrFail(Channel, { id: ctx.visitor.channelId });
  return settingsOf(channel).fileKinds;
}
