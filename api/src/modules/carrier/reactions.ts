import type { Locale } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { InboundEvent, InboundItem, StoredReaction } from '../channel/index.ts';
import type { Address } from '../conversation/index.ts';
import type { StoredContent } from '../message/index.ts';

/** What an event leads to. */
export interface Reaction {
  /** What begins the conversation, in the visitor's name; null: nothing begins. */
  readonly content: StoredContent | null;
  readonly address: Address | null;
  /** What the system answers. */
  readonly reply: string | null;
}

const none: Reaction = { content: null, address: null, reply: null };

const happened: Record<Exclude<InboundEvent, 'UNFOLLOW'>, Sentence> = {
  FOLLOW: { en: '[Followed the account]', 'zh-CN': '[关注了账号]' },
  MENU: { en: '[Tapped the menu: {key}]', 'zh-CN': '[点击了菜单：{key}]' },
  SCAN: { en: '[Scanned the code: {key}]', 'zh-CN': '[扫描了二维码：{key}]' },
  ENTER: { en: '[Opened the chat]', 'zh-CN': '[打开了会话]' },
};

/** The one for this very key, else the one for all of its kind. */
function matching(
  reactions: readonly StoredReaction[],
  event: InboundEvent,
  key: string | undefined,
): StoredReaction | undefined {
  const ofKind = reactions.filter(reaction => reaction.event === event);
  return (
    ofKind.find(reaction => reaction.key !== null && reaction.key === key) ??
    ofKind.find(reaction => reaction.key === null)
  );
}

/** What an arrival leads to besides being told (FEATURES C-06). `scene`: the code by which the person came, if any. */
export function reactionTo(
  reactions: readonly StoredReaction[],
  { body }: InboundItem,
  scene: string | null,
  locale: Locale,
): Reaction {
  if (body.type !== 'EVENT') return { ...none, address: addressOfScene(reactions, scene) };
  if (body.event === 'UNFOLLOW') return none;
  const isByCode = body.event === 'FOLLOW' && body.key !== undefined;
  const reaction =
    (isByCode ? matching(reactions, 'SCAN', body.key) : undefined) ??
    matching(reactions, body.event, body.key);
  if (!reaction) return none;
  const text = say(happened[body.event], locale, { key: body.key ?? '' });
  return {
    content: reaction.startsConversation ? { kind: 'TEXT', text } : null,
    address: reaction.skillGroupId ? { skillGroup: reaction.skillGroupId } : null,
    reply: reaction.text,
  };
}

/** The group that was chosen for people who come by this code. */
function addressOfScene(
  reactions: readonly StoredReaction[],
  scene: string | null,
): Address | null {
  const known = scene === null ? undefined : matching(reactions, 'SCAN', scene);
  return known?.skillGroupId ? { skillGroup: known.skillGroupId } : null;
}
