import { randomUUID } from 'node:crypto';
import type { Line, PieceKey, Recipient } from '../adapter/channel.adapter.ts';
import { ProviderFailure, called, refuseBusy } from '../adapter/failure.ts';
import type { OutboundPart } from '../adapter/outbound.ts';
import type { ApiBinding } from './api.binding.ts';
import { signature } from './api.signature.ts';

export type ApiLine = Line<ApiBinding>;

const types = { IMAGE: 'image', VOICE: 'audio', VIDEO: 'video', FILE: 'file' } as const;

function messageOf(part: OutboundPart): object {
  switch (part.type) {
    case 'TEXT':
      return { type: 'text', text: part.text };
    case 'LOCATION': {
      const { latitude, longitude, title, address } = part;
      return { type: 'location', lat: latitude, lng: longitude, text: title ?? address };
    }
    case 'ARTICLES':
      return {
        type: 'articles',
        cards: part.cards.map(({ imageUrl, ...card }) => ({ ...card, image_url: imageUrl })),
      };
    case 'MENU':
      return { type: 'menu', text: part.title, entries: part.entries };
    default: {
      const { url, mimeType, name, size } = part.file;
      return { type: types[part.type], url, mime: mimeType, filename: name, size };
    }
  }
}

/** A signed call to the other side; repeated with the same key it takes effect once there. */
export async function callApi(line: ApiLine, key: string, body: object): Promise<string> {
  const { binding, http, now } = line;
  if (!binding.url) throw new ProviderFailure('CONFIG', 'No address for answers is set.');
  const url = binding.url;
  const proof = {
    timestamp: String(Math.floor(now().getTime() / 1_000)),
    nonce: randomUUID(),
  };
  const text = JSON.stringify(body);
  const answer = await called(true, () =>
    http.send({
      url,
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'idempotency-key': key,
        'x-timestamp': proof.timestamp,
        'x-nonce': proof.nonce,
        'x-signature': signature(binding.secret, proof, text),
      },
      body: text,
      maxBytes: 65_536,
    }),
  );
  refuseBusy(answer);
  const { status } = answer;
  if (status >= 200 && status < 300) return answer.body.toString('utf8');
  const isShut = status === 401 || status === 403 || status === 404 || status === 410;
  throw new ProviderFailure(
    isShut ? 'CONFIG' : 'INVALID',
    `The other side answered with HTTP status ${status}.`,
  );
}

/** Sends one piece; the other side may answer with its own id for it. */
export async function sendApi(
  line: ApiLine,
  to: Recipient,
  part: OutboundPart,
  { messageId, index, createdAt }: PieceKey,
): Promise<string | null> {
  const key = index === 0 ? messageId : `${messageId}:${index}`;
  const answer = await callApi(line, key, {
    event: 'message.created',
    id: key,
    message_id: messageId,
    conversation_id: to.conversationId,
    contact: { id: to.id },
    message: messageOf(part),
    created_at: createdAt.toISOString(),
  });
  try {
    const { id } = JSON.parse(answer) as { id?: unknown };
    return typeof id === 'string' ? id.slice(0, 200) : null;
  } catch {
    return null;
  }
}
