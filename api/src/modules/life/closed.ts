import type { Context } from '../../kernel/context.ts';
import type { Reaction } from '../../kernel/jobs/fact.ts';
import { type Closed, lockConversation } from '../conversation/index.ts';
import { dutyOf } from '../schedule/index.ts';
import { settingsOf } from '../tenant/index.ts';
import { readClocks, setClocks } from './clocks.ts';
import { listenerOf, speak, wordsFor } from './speaker.ts';
import { spacingMs } from './timers.policy.ts';

/** The kind of the timer on which a closing text waits for its distance to the text before it. */
export const closingTimer = 'conversation.closing';

/** After these ends nothing is said: a text was just sent, or nobody is there to read one. */
const silent = new Set(['INACTIVE', 'QUEUE_TIMEOUT', 'BLACKLISTED', 'CHANNEL_REMOVED', 'ERASED']);

/** What follows when a conversation has ended: the closing text, where the company has one. */
export const speakWhenClosed: Reaction<Closed> = {
  name: 'life',
  async run(ctx, { conversationId, reason }) {
    const { texts } = await settingsOf(ctx);
    if (texts.closing.isOn && !silent.has(reason)) await sayClosing(ctx, conversationId);
  },
};

/** Says the closing text, ten seconds after the last text of its sort at the earliest. */
export async function sayClosing(ctx: Context, conversationId: string): Promise<void> {
  const conversation = await lockConversation(ctx, conversationId);
  const { lastSpacedAt } = await readClocks(ctx, conversationId);
  const earliest = lastSpacedAt && new Date(lastSpacedAt.getTime() + spacingMs);
  if (earliest && earliest > ctx.now()) {
    await ctx.em.execute(
      `insert into app.timer (tenant_id, id, kind, subject_id, due_at) values (?, ?, ?, ?, ?) on conflict do nothing`,
      [ctx.tenantId, ctx.newId(), closingTimer, conversationId, earliest],
    );
    return;
  }
  const { skillGroupId, channelId } = conversation;
  const duty = await dutyOf(ctx, { skillGroupId, channelId });
  const { texts } = await settingsOf(ctx);
  const listener = await listenerOf(ctx, conversation, duty);
  await speak(ctx, conversation, 'CLOSING', wordsFor('CLOSING', texts.closing.text, listener));
  await setClocks(ctx, conversationId, { lastSpacedAt: ctx.now() });
}
