import type { PieceKey, Recipient } from '../adapter/channel.adapter.ts';
import { ProviderFailure } from '../adapter/failure.ts';
import type { OutboundFile, OutboundPart } from '../adapter/outbound.ts';
import { type WechatLine, callWechat, uploadWechat } from './wechat.api.ts';
import { isTypingCode } from './wechat.codes.ts';

const megabyte = 1_048_576;
const limits = {
  IMAGE: { bytes: 10 * megabyte, types: /^image\/(?:png|jpeg|gif)$/ },
  VOICE: { bytes: 2 * megabyte, types: /^audio\/(?:amr|mpeg|mp3)$/ },
  VIDEO: { bytes: 10 * megabyte, types: /^video\/mp4$/ },
} as const;

/** Whether WeChat takes a medium as it is. */
export function takesWechat(type: string, { mimeType, size }: { mimeType: string; size: number }) {
  const limit = limits[type as keyof typeof limits];
  return limit !== undefined && size <= limit.bytes && limit.types.test(mimeType);
}

const uploadTypes = { IMAGE: 'image', VOICE: 'voice', VIDEO: 'video' } as const;

async function upload(line: WechatLine, type: keyof typeof uploadTypes, file: OutboundFile) {
  const bytes = await file.bytes();
  return uploadWechat(line, uploadTypes[type], { name: file.name, mimeType: file.mimeType, bytes });
}

async function bodyOf(line: WechatLine, part: OutboundPart): Promise<object> {
  switch (part.type) {
    case 'TEXT':
      return { msgtype: 'text', text: { content: part.text } };
    case 'IMAGE':
    case 'VOICE': {
      const media_id = await upload(line, part.type, part.file);
      const type = uploadTypes[part.type];
      return { msgtype: type, [type]: { media_id } };
    }
    case 'VIDEO': {
      const media_id = await upload(line, part.type, part.file);
      return {
        msgtype: 'video',
        video: { media_id, thumb_media_id: media_id, title: part.file.name, description: '' },
      };
    }
    case 'ARTICLES': {
      const articles = part.cards.map(({ title, text = '', url = '', imageUrl = '' }) => ({
        title,
        description: text,
        url,
        picurl: imageUrl,
      }));
      return { msgtype: 'news', news: { articles } };
    }
    case 'MENU': {
      const list = part.entries.map(({ id, text }) => ({ id, content: text }));
      return { msgtype: 'msgmenu', msgmenu: { head_content: part.title, list, tail_content: '' } };
    }
    case 'FILE':
    case 'LOCATION':
      throw new ProviderFailure('INVALID', 'WeChat has no such message.');
  }
}

/** Sends one piece as a customer-service message. WeChat gives no id and knows no repeat. */
export async function sendWechat(
  line: WechatLine,
  to: Recipient,
  part: OutboundPart,
  _key: PieceKey,
): Promise<null> {
  const body = await bodyOf(line, part);
  await callWechat(line, {
    path: '/cgi-bin/message/custom/send',
    json: { touser: to.id, ...body },
  });
  return null;
}

/** Shows or hides “typing” on the follower's phone. */
export async function typeWechat(line: WechatLine, to: Recipient, isTyping: boolean) {
  const command = isTyping ? 'Typing' : 'CancelTyping';
  await callWechat(line, {
    path: '/cgi-bin/message/custom/typing',
    json: { touser: to.id, command },
    isRepeatable: true,
  }).catch((error: unknown) => {
    const code = error instanceof ProviderFailure ? Number(/\d{5}/.exec(error.message)?.[0]) : 0;
    if (!isTypingCode(code)) throw error;
  });
}
