import type { Context } from '../../kernel/context.ts';
import {
  type CloseReason,
  type Conversation,
  appendEntries,
  eventEntry,
  inboxTopic,
  lockConversation,
  move,
  touch,
} from '../conversation/index.ts';
import type { AutomaticKind } from '../message/index.ts';
import { notify } from '../notice/index.ts';
import { type Duty, dutyOf } from '../schedule/index.ts';
import { tagAtEnd } from '../tag/index.ts';
import { settingsOf } from '../tenant/index.ts';
import { armLife, readClocks, reckonFor, setClocks } from './clocks.ts';
import { listenerOf, speak, wordsFor } from './speaker.ts';
import type { StockKind } from './stock-texts.ts';
import { type Act, nextDue, remindersOf, upcoming } from './timers.policy.ts';

/** Which text each act says, if any. */
const spoken: Record<Act, (StockKind & AutomaticKind) | null> = {
  REMIND: 'QUEUE_REMINDER',
  TIME_OUT: 'QUEUE_TIMEOUT',
  SAY_SLOW: 'SLOW_ANSWER',
  PROMPT: 'SILENT_PROMPT',
  CLOSE_SILENT: null,
  CLOSE_INACTIVE: 'INACTIVE',
};
const settingOf = {
  REMIND: 'queueReminder',
  TIME_OUT: 'queueTimeout',
  SAY_SLOW: 'slowAnswer',
  PROMPT: 'visitorSilent',
  CLOSE_SILENT: 'visitorSilent',
  CLOSE_INACTIVE: 'inactive',
} as const;

/**
 * Does what is due with a conversation, one thing at a time, and sets the timer for what comes next. Everything is read from
 * the conversation as it is: a timer that finds it changed does nothing but look again later.
 */
export async function look(ctx: Context, id: string): Promise<void> {
  const conversation = await lockConversation(ctx, id);
  if (conversation.status === 'CLOSED') return;
  const { skillGroupId, channelId } = conversation;
  return lookAt(ctx, conversation, await dutyOf(ctx, { skillGroupId, channelId }));
}

/** The same for one that is locked and open. */
export async function lookAt(ctx: Context, conversation: Conversation, duty: Duty): Promise<void> {
  const { id } = conversation;
  const { timers } = await settingsOf(ctx);
  for (;;) {
    const clocks = await readClocks(ctx, id);
    const reckon = reckonFor(clocks, duty);
    const due = nextDue(upcoming(clocks, timers, reckon), ctx.now(), clocks.lastSpacedAt);
    if (!due) return;
    if (due.at > ctx.now()) return armLife(ctx, id, due.at);
    const kind = spoken[due.act];
    if (kind) {
      const listener = await listenerOf(ctx, conversation, duty);
      const own = timers[settingOf[due.act]].text;
      await speak(ctx, conversation, kind, wordsFor(kind, own, listener));
      await setClocks(ctx, id, { lastSpacedAt: ctx.now() });
    }
    await follow(ctx, conversation, due.act, remindersOf(clocks));
    if (closes[due.act]) return;
  }
}

const closes: Partial<Record<Act, keyof typeof closingSettingOf>> = {
  TIME_OUT: 'QUEUE_TIMEOUT',
  CLOSE_SILENT: 'VISITOR_SILENT',
  CLOSE_INACTIVE: 'INACTIVE',
};
const closingSettingOf = {
  QUEUE_TIMEOUT: 'queueTimeout',
  VISITOR_SILENT: 'visitorSilent',
  INACTIVE: 'inactive',
} as const satisfies Partial<Record<CloseReason, string>>;

async function follow(
  ctx: Context,
  conversation: Conversation,
  act: Act,
  reminders: number,
): Promise<void> {
  const reason = closes[act];
  if (reason) {
    const event = { kind: 'EVENT', type: 'CLOSED', by: 'SYSTEM' } as const;
    await move(ctx, conversation, { to: 'CLOSED', reason, event });
    const { timers } = await settingsOf(ctx);
    const tagged = { kind: 'EVENT', type: 'TAGGED', by: 'SYSTEM' } as const;
    if (await tagAtEnd(ctx, conversation.id, timers[closingSettingOf[reason]]))
      await appendEntries(ctx, conversation, [eventEntry(ctx, conversation.id, tagged)]);
    if (reason === 'INACTIVE') await tellAgent(ctx, conversation);
    return;
  }
  if (act === 'REMIND')
    await setClocks(ctx, conversation.id, { remindersSent: reminders + 1, remindedAt: ctx.now() });
  if (act === 'PROMPT') await setClocks(ctx, conversation.id, { promptedAt: ctx.now() });
  if (act === 'SAY_SLOW') {
    await setClocks(ctx, conversation.id, { slowSince: ctx.now() });
    if (!conversation.agentId) return;
    await touch(ctx, conversation.id, [conversation.agentId]);
    ctx.tell({ topic: inboxTopic(conversation.agentId) });
  }
}

/** The agent learns that a conversation of his is over which he may have forgotten (FEATURES Q-25). */
const tellAgent = (ctx: Context, { id, agentId, number }: Conversation): Promise<void> =>
  notify(ctx, {
    to: agentId ? [agentId] : [],
    kind: 'CONVERSATION_CLOSED',
    values: { number: String(number) },
    conversationId: id,
  });
