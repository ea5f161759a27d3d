import type { Locale } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { ChannelTraits, OutboundFile, OutboundPart } from '../channel/index.ts';
import type { StoredContent } from '../message/index.ts';
import { splitText } from './split.ts';

const quoteLength = 50;

const fileWords: Record<'IMAGE' | 'VOICE' | 'VIDEO' | 'FILE', Sentence> = {
  IMAGE: { en: 'Picture: {name}\n{url}', 'zh-CN': '图片：{name}\n{url}' },
  VOICE: { en: 'Voice message: {url}', 'zh-CN': '语音：{url}' },
  VIDEO: { en: 'Video: {name}\n{url}', 'zh-CN': '视频：{name}\n{url}' },
  FILE: { en: 'File: {name}\n{url}', 'zh-CN': '文件：{name}\n{url}' },
};
const place: Sentence = { en: 'Location: {where}', 'zh-CN': '位置：{where}' };
const order: Sentence = { en: 'Order {number}', 'zh-CN': '订单 {number}' };

interface Means {
  readonly traits: ChannelTraits;
  readonly locale: Locale;
  /** The stored file behind a message; null when it is gone. */
  readonly fileOf: (fileId: string) => OutboundFile | null;
  /** What the message answers. */
  readonly quoted: string | null;
}

interface SentFile {
  readonly kind: 'IMAGE' | 'VOICE' | 'VIDEO' | 'FILE';
  readonly fileId: string;
  readonly name: string;
}

type Cards = Extract<OutboundPart, { type: 'ARTICLES' }>['cards'];
type Loose = Readonly<Record<string, unknown>>;

const lines = (...parts: (string | undefined | null)[]) =>
  parts.filter(part => part !== undefined && part !== null && part !== '').join('\n');

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** How a message travels on this channel: as it is where the channel can, else changed, never dropped (FEATURES C-18). */
export function adapt(content: StoredContent, means: Means): OutboundPart[] {
  if (!means.quoted) return partsOf(content, means);
  const head = `「${[...means.quoted].slice(0, quoteLength).join('')}」`;
  return content.kind === 'TEXT'
    ? texts(`${head}\n${content.text}`, means)
    : [...texts(head, means), ...partsOf(content, means)];
}

function texts(text: string, { traits }: Means): OutboundPart[] {
  const written = traits.emoji?.outwards(text) ?? text;
  return splitText(written, traits.textLimit).map(part => ({ type: 'TEXT', text: part }));
}

function cards(list: Cards, means: Means): OutboundPart[] {
  if (means.traits.carries.has('ARTICLES')) return [{ type: 'ARTICLES', cards: list }];
  return texts(list.map(({ title, text, url }) => lines(title, text, url)).join('\n\n'), means);
}

function partsOf(content: StoredContent, means: Means): OutboundPart[] {
  // Kinds of other modules are read by what they have, so that a new one travels as text at least.
  const loose = content as unknown as Loose;
  switch (content.kind as string) {
    case 'IMAGE':
    case 'VOICE':
    case 'VIDEO':
    case 'FILE':
      return fileParts(content as unknown as SentFile, means);
    case 'STICKER':
      return fileParts({ ...(content as unknown as SentFile), kind: 'IMAGE' }, means);
    case 'LOCATION':
      return placeParts(content as Extract<StoredContent, { kind: 'LOCATION' }>, means);
    case 'TRACK':
    case 'ORDER':
      return cards([itemCard(loose, means.locale)], means);
    case 'ARTICLE':
      return cards(articleCards(loose), means);
    case 'LINK':
      return cards([pageCard(loose, 'description', 'imageUrl')], means);
    case 'MENU':
      return menuParts(loose, means);
    default:
      return texts(lines(textOf(loose['title']), textOf(loose['text'])), means);
  }
}

function fileParts(content: SentFile, means: Means): OutboundPart[] {
  const file = means.fileOf(content.fileId);
  if (!file) return texts(content.name, means);
  const { kind } = content;
  const isTaken = means.traits.carries.has(kind) && (means.traits.takes?.(kind, file) ?? true);
  if (isTaken) return [{ type: kind, file }];
  if (kind === 'IMAGE' && means.traits.carries.has('ARTICLES'))
    return [{ type: 'ARTICLES', cards: [{ title: file.name, url: file.url, imageUrl: file.url }] }];
  return texts(say(fileWords[kind], means.locale, { name: file.name, url: file.url }), means);
}

function placeParts(
  content: Extract<StoredContent, { kind: 'LOCATION' }>,
  means: Means,
): OutboundPart[] {
  const { latitude, longitude, title, address } = content;
  const { carries, losesPlaceNames = false } = means.traits;
  const position: OutboundPart = {
    type: 'LOCATION',
    latitude,
    longitude,
    ...(title ? { title } : {}),
    ...(address ? { address } : {}),
  };
  const isCarried = carries.has('LOCATION');
  if (isCarried && !(losesPlaceNames && (title || address))) return [position];
  const names = [title, address].filter(Boolean);
  const where = [...names, ...(isCarried ? [] : [`${latitude}, ${longitude}`])].join(', ');
  const words = texts(say(place, means.locale, { where }), means);
  return isCarried ? [...words, position] : words;
}

function itemCard(content: Loose, locale: Locale): Cards[number] {
  const number = textOf(content['orderNumber']);
  const head = number ? say(order, locale, { number }) : undefined;
  const text = lines(
    head,
    textOf(content['status']),
    textOf(content['price']),
    textOf(content['description']),
  );
  const [url, imageUrl] = [textOf(content['itemUrl']), textOf(content['imageUrl'])];
  return {
    title: textOf(content['title']) ?? '',
    ...(text ? { text } : {}),
    ...(url ? { url } : {}),
    ...(imageUrl ? { imageUrl } : {}),
  };
}

function articleCards(content: Loose): Cards {
  const list = Array.isArray(content['cards']) ? (content['cards'] as Loose[]) : [];
  return list.map(card => pageCard(card, 'digest', 'coverUrl'));
}

/** A card that leads to a page, by the names under which its text and its picture are kept. */
function pageCard(content: Loose, textName: string, imageName: string): Cards[number] {
  const [text, url, imageUrl] = [textName, 'url', imageName].map(name => textOf(content[name]));
  return {
    title: textOf(content['title']) ?? '',
    ...(text ? { text } : {}),
    ...(url ? { url } : {}),
    ...(imageUrl ? { imageUrl } : {}),
  };
}

/** A menu to tap, else a numbered list: the number does the same. */
function menuParts(content: Loose, means: Means): OutboundPart[] {
  const title = textOf(content['title']) ?? '';
  const list = Array.isArray(content['entries']) ? (content['entries'] as Loose[]) : [];
  const entries = list.map(({ id, text }) => ({ id: String(id), text: String(text) }));
  if (means.traits.carries.has('MENU')) return [{ type: 'MENU', title, entries }];
  return texts(lines(title, ...entries.map(({ text }, index) => `${index + 1}. ${text}`)), means);
}
