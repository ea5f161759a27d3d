import type { ChannelTraits, InboundItem } from '../channel/index.ts';

/** How a window stands. */
export interface WindowState {
  readonly windowUntil: Date | null;
  readonly windowLeft: number | null;
}

type Opener = keyof NonNullable<ChannelTraits['windows']>;

function openerOf({ body, mention }: InboundItem): Opener | null {
  if (mention) return 'MENTION';
  if (body.type === 'EVENT') return body.event === 'UNFOLLOW' ? null : body.event;
  if (body.type === 'RECEIPT' || body.type === 'TYPING') return null;
  // A tap on an entry of a menu in the chat counts as a click, not as a message.
  return body.type === 'TEXT' && body.isMenuChoice ? 'MENU' : 'MESSAGE';
}

/** Whether one more message may be sent. */
export const isOpen = ({ windowUntil, windowLeft }: WindowState, now: Date): boolean =>
  windowUntil !== null && windowUntil > now && (windowLeft === null || windowLeft > 0);

/** The window after something arrived: a message opens it anew, a lesser act only where none is open. */
export function windowAfter(
  windows: ChannelTraits['windows'],
  item: InboundItem,
  state: WindowState,
  now: Date,
): WindowState {
  const opener = openerOf(item);
  const rule = opener && windows?.[opener];
  if (!rule) return state;
  if (opener !== 'MESSAGE' && isOpen(state, now)) return state;
  return { windowUntil: new Date(now.getTime() + rule.ms), windowLeft: rule.messages };
}
