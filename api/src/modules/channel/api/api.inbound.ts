import { z } from 'zod';
import { type HookAnswer, MalformedHook } from '../adapter/channel.adapter.ts';
import type { InboundBody, InboundItem } from '../adapter/inbound.ts';

const text = (max: number) => z.string().min(1).max(max);
const Message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: text(5_000) }),
  z.object({
    type: z.enum(['image', 'audio', 'video', 'file']),
    url: z.url({ protocol: /^https?$/ }).max(2_000),
    mime: text(100).optional(),
    filename: text(255).optional(),
  }),
  z.object({
    type: z.literal('location'),
    lat: z.number().min(-90).max(90),
    lng: z.number().min(-180).max(180),
    text: text(500).optional(),
  }),
  z.object({
    type: z.literal('link'),
    title: text(200),
    text: text(500).optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
  }),
]);
const Contact = z.object({
  id: text(200),
  name: text(100).optional(),
  avatar_url: z.url().max(2_000).optional(),
  email: text(254).optional(),
  phone: text(50).optional(),
});
const base = {
  id: text(200),
  conversation_id: text(200).optional(),
  contact: Contact,
  created_at: z.iso.datetime({ offset: true }).optional(),
};
const Call = z.discriminatedUnion('event', [
  z.object({ event: z.literal('message.created'), ...base, message: Message }),
  z.object({ event: z.literal('typing'), ...base, is_typing: z.boolean() }),
  z.object({
    event: z.literal('message.status'),
    ...base,
    message_id: z.uuid(),
    status: z.enum(['delivered', 'read', 'failed']),
  }),
  z.object({ event: z.literal('ping'), id: text(200) }),
]);
type Call = z.infer<typeof Call>;

const media = { image: 'IMAGE', audio: 'VOICE', video: 'VIDEO', file: 'FILE' } as const;

function bodyOf(message: z.infer<typeof Message>): InboundBody {
  switch (message.type) {
    case 'text':
      return { type: 'TEXT', text: message.text };
    case 'location':
      return {
        type: 'LOCATION',
        latitude: message.lat,
        longitude: message.lng,
        ...(message.text ? { address: message.text } : {}),
      };
    case 'link': {
      const { type: _type, ...link } = message;
      return { type: 'LINK', ...link };
    }
    default:
      return {
        type: 'MEDIA',
        media: media[message.type],
        source: { url: message.url },
        ...(message.filename ? { name: message.filename } : {}),
        ...(message.mime ? { mimeType: message.mime } : {}),
      };
  }
}

function bodyOfCall(call: Exclude<Call, { event: 'ping' }>): InboundBody {
  switch (call.event) {
    case 'message.created':
      return bodyOf(call.message);
    case 'typing':
      return { type: 'TYPING', isTyping: call.is_typing };
    case 'message.status': {
      const state = call.status.toUpperCase() as 'DELIVERED' | 'READ' | 'FAILED';
      return { type: 'RECEIPT', messageId: call.message_id, state };
    }
  }
}

const answer = (status: number, body: object): HookAnswer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

/** What is read when a call was stored, now or before. */
export const apiAccepted = answer(200, { ok: true });

/** What a call says. Throws `MalformedHook` with a JSON pointer to what is wrong. */
export function readApi(body: string): InboundItem[] {
  const wrong = (pointer: string, message: string) =>
    new MalformedHook(answer(422, { ok: false, pointer, message }));
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw wrong('', 'The body is not JSON.');
  }
  const { data: call, error } = Call.safeParse(json);
  const issue = error?.issues[0];
  if (issue) throw wrong(issue.path.map(part => `/${String(part)}`).join(''), issue.message);
  if (!call || call.event === 'ping') return [];
  const { id: sender, avatar_url, ...known } = call.contact;
  return [
    {
      key: call.id,
      sender,
      sentAt: call.created_at ? new Date(call.created_at) : null,
      body: bodyOfCall(call),
      contact: { ...known, ...(avatar_url ? { avatarUrl: avatar_url } : {}) },
    },
  ];
}
