import type { Locale } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { ChannelTraits, InboundBody } from '../channel/index.ts';
import type { File } from '../file/index.ts';
import type { StoredContent } from '../message/index.ts';

const longestText = 5_000;

const missing: Record<Extract<InboundBody, { type: 'MEDIA' }>['media'], Sentence> = {
  IMAGE: { en: '[Picture that could not be fetched]', 'zh-CN': '[图片，未能获取]' },
  VOICE: { en: '[Voice message that could not be fetched]', 'zh-CN': '[语音，未能获取]' },
  VIDEO: { en: '[Video that could not be fetched]', 'zh-CN': '[视频，未能获取]' },
  FILE: { en: '[File that could not be fetched]', 'zh-CN': '[文件，未能获取]' },
};

const cut = (text: string) => [...text].slice(0, longestText).join('');

/** What is stored of a medium. */
const fileContent = (file: File): StoredContent => ({
  kind: file.kind ?? 'FILE',
  fileId: file.id,
  name: file.name,
  mimeType: file.mimeType,
  size: file.size,
  ...(file.width ? { width: file.width } : {}),
  ...(file.height ? { height: file.height } : {}),
  ...(file.durationMs ? { durationMs: file.durationMs } : {}),
});

/** What a customer sent, as a message of ours; null for what is no message. `file`: the medium, if it could be fetched. */
export function contentOf(
  body: InboundBody,
  { file, emoji, locale }: { file: File | null; emoji: ChannelTraits['emoji']; locale: Locale },
): StoredContent | null {
  switch (body.type) {
    case 'TEXT':
      return { kind: 'TEXT', text: cut(emoji?.inwards(body.text) ?? body.text) };
    case 'MEDIA':
      if (file) return fileContent(file);
      return { kind: 'TEXT', text: cut(body.heard ?? say(missing[body.media], locale)) };
    case 'LOCATION': {
      const { latitude, longitude, address } = body;
      const place = { kind: 'LOCATION', latitude, longitude } as const;
      return address ? { ...place, address: address.slice(0, 500) } : place;
    }
    case 'LINK': {
      const lines = [body.title, body.text, body.url].filter(line => line?.trim());
      return lines.length > 0 ? { kind: 'TEXT', text: cut(lines.join('\n')) } : null;
    }
    case 'EVENT':
    case 'RECEIPT':
    case 'TYPING':
      return null;
  }
}
