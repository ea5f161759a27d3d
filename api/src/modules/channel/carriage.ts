import type { Sentence } from '../../kernel/errors/words.ts';
import type { ChannelTraits } from './adapter/channel.adapter.ts';
import type { RichPart } from './adapter/outbound.ts';

/** What can be sent to a visitor; a note stays on the desk and is none of them. */
export const SendableKind = {
  TEXT: 'TEXT',
  IMAGE: 'IMAGE',
  VOICE: 'VOICE',
  VIDEO: 'VIDEO',
  FILE: 'FILE',
  LOCATION: 'LOCATION',
  LINK: 'LINK',
  ARTICLE: 'ARTICLE',
  MENU: 'MENU',
  STICKER: 'STICKER',
  FORM: 'FORM',
} as const;
export type SendableKind = keyof typeof SendableKind;

/** How a kind travels on a channel. */
export const Carriage = { AS_IS: 'AS_IS', CHANGED: 'CHANGED', REFUSED: 'REFUSED' } as const;
export type Carriage = keyof typeof Carriage;

const pieces: Record<Exclude<SendableKind, 'TEXT' | 'STICKER' | 'FORM'>, RichPart> = {
  IMAGE: 'IMAGE',
  VOICE: 'VOICE',
  VIDEO: 'VIDEO',
  FILE: 'FILE',
  LOCATION: 'LOCATION',
  LINK: 'ARTICLES',
  ARTICLE: 'ARTICLES',
  MENU: 'MENU',
};

/** How a kind travels on a channel with these traits; null: one of ours, which shows everything. */
export function carriageOf(kind: SendableKind, traits: ChannelTraits | null): Carriage {
  if (!traits || kind === 'TEXT') return 'AS_IS';
  // Questions without fields to answer them in would be worth nothing to us.
  if (kind === 'FORM') return 'REFUSED';
  return kind !== 'STICKER' && traits.carries.has(pieces[kind]) ? 'AS_IS' : 'CHANGED';
}

/** Why a kind that is refused cannot be sent. */
export const noForms: Sentence = {
  en: 'This channel has no forms. Ask in a message instead.',
  'zh-CN': '该渠道不支持表单，请直接发消息询问。',
};
