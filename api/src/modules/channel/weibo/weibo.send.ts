import type { Recipient } from '../adapter/channel.adapter.ts';
import { ProviderFailure } from '../adapter/failure.ts';
import type { OutboundPart } from '../adapter/outbound.ts';
import { type WeiboLine, callWeibo } from './weibo.api.ts';

function dataOf(part: OutboundPart): { type: string; data: object } {
  switch (part.type) {
    case 'TEXT':
      return { type: 'text', data: { text: part.text } };
    case 'ARTICLES': {
      const articles = part.cards
        .slice(0, 8)
        .map(({ title, text = '', url = '', imageUrl = '' }) => ({
          display_name: title,
          summary: text,
          image: imageUrl,
          url,
        }));
      return { type: 'articles', data: { articles } };
    }
    case 'LOCATION': {
      const { latitude, longitude } = part;
      return {
        type: 'position',
        data: { longitude: String(longitude), latitude: String(latitude) },
      };
    }
    default:
      throw new ProviderFailure('INVALID', 'Weibo has no such message.');
  }
}

/** Sends one piece as a private message. Weibo knows no repeat. */
export async function sendWeibo(
  line: WeiboLine,
  to: Recipient,
  part: OutboundPart,
): Promise<string | null> {
  if (to.publicly) return replyInPublic(line, to.publicly, part);
  const { type, data } = dataOf(part);
  const answer = await callWeibo(line, {
    base: 'messageBaseUrl',
    path: '/2/messages/reply.json',
    form: { type, data: JSON.stringify(data), receiver_id: to.id, save_sender_box: '1' },
  });
  if (answer['result'] === false || answer['result'] === 'false')
    throw new ProviderFailure('INVALID', 'Weibo did not take the message.');
  return null;
}

/** Answers a mention where everybody reads it. */
async function replyInPublic(
  line: WeiboLine,
  mention: NonNullable<Recipient['publicly']>,
  part: OutboundPart,
): Promise<null> {
  if (part.type !== 'TEXT')
    throw new ProviderFailure('INVALID', 'In public only text can be answered.');
  await callWeibo(line, {
    base: 'apiBaseUrl',
    path: '/2/comments/create.json',
    form: { id: mention.id, comment: part.text },
  });
  return null;
}
