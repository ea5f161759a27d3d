import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { InboundBody, InboundItem } from '../adapter/inbound.ts';
import { parsePlainJson, textOf } from '../adapter/plain-json.ts';

const Delivery = z.object({
  type: z.string(),
  receiver_id: z.string(),
  sender_id: z.string().min(1),
  created_at: z.string().default(''),
  text: z.string().default(''),
  data: z.record(z.string(), z.unknown()).catch({}),
});
type Delivery = z.infer<typeof Delivery>;

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Reads `Mon Jul 16 18:09:20 +0800 2012`; null for anything else. */
export function readWeiboTime(text: string): Date | null {
  const [, month = '', day, time, sign, hours, minutes, year] =
    /^\w{3} (\w{3}) (\d{1,2}) (\d\d:\d\d:\d\d) ([+-])(\d\d)(\d\d) (\d{4})$/.exec(text) ?? [];
  const place = months.indexOf(month);
  if (!day || place < 0) return null;
  const two = (value: string | number) => String(value).padStart(2, '0');
  const moment = new Date(
    `${year}-${two(place + 1)}-${two(day)}T${time}${sign}${hours}:${minutes}`,
  );
  return Number.isNaN(moment.getTime()) ? null : moment;
}

function eventOf({ data }: Delivery): InboundBody | null {
  const key = textOf(data['key']);
  const withKey = key ? { key } : {};
  switch (textOf(data['subtype'])) {
    case 'follow':
    case 'subscribe':
      return { type: 'EVENT', event: 'FOLLOW' };
    case 'scan_follow':
      return { type: 'EVENT', event: 'FOLLOW', ...withKey };
    case 'unfollow':
    case 'unsubscribe':
      return { type: 'EVENT', event: 'UNFOLLOW' };
    case 'scan':
      return { type: 'EVENT', event: 'SCAN', ...withKey };
    case 'click':
      return { type: 'EVENT', event: 'MENU', ...withKey };
    default:
      return null;
  }
}

function bodyOf(delivery: Delivery): InboundBody | null {
  const { type, text, data } = delivery;
  switch (type) {
    case 'text':
    case 'mention':
      return text.trim() ? { type: 'TEXT', text } : null;
    case 'position':
      return {
        type: 'LOCATION',
        latitude: Number(textOf(data['latitude'])) || 0,
        longitude: Number(textOf(data['longitude'])) || 0,
        ...(text ? { address: text } : {}),
      };
    case 'image':
    case 'voice':
      return {
        type: 'MEDIA',
        media: type === 'image' ? 'IMAGE' : 'VOICE',
        source: { id: textOf(data['tovfid']) },
      };
    case 'event':
      return eventOf(delivery);
    default:
      return null;
  }
}

function mentionOf({ type, data }: Delivery): Pick<InboundItem, 'mention'> {
  const id = textOf(data['key']);
  if (type !== 'mention' || !/^\d+$/.test(id)) return {};
  return { mention: { kind: data['subtype'] === 'comment' ? 'comment' : 'status', id } };
}

/** What a delivery of Weibo says to the account; nothing for another account's and for kinds nobody needs. Throws on a wrong form. */
export function readWeibo(text: string, uid: string): InboundItem[] {
  const delivery = Delivery.parse(parsePlainJson(text));
  const body = delivery.receiver_id === uid ? bodyOf(delivery) : null;
  if (!body) return [];
  const { mention } = mentionOf(delivery);
  // Weibo gives no id, and its time has seconds only; pushed and polled mentions are one by the post's id.
  const digest = createHash('sha1')
    .update(`${delivery.text}\n${JSON.stringify(delivery.data)}`)
    .digest('hex');
  const key = mention
    ? mentionKey(mention.kind, mention.id)
    : `${delivery.sender_id}:${delivery.created_at}:${delivery.type}:${digest}`;
  const item = {
    key,
    sender: delivery.sender_id,
    sentAt: readWeiboTime(delivery.created_at),
    body,
  };
  return [mention ? { ...item, mention, body: linked(body, delivery.sender_id, mention) } : item];
}

/** The same for a mention that was pushed and for one that was found. */
export const mentionKey = (kind: 'status' | 'comment', id: string): string => `@${kind}:${id}`;

/** A mention with the address of what it stands in. */
export function linked(
  body: InboundBody,
  sender: string,
  { id }: { readonly id: string },
): InboundBody {
  return body.type === 'TEXT'
    ? { ...body, text: `${body.text}\nhttps://weibo.com/${sender}/${id}` }
    : body;
}
