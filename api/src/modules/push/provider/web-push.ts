import { z } from 'zod';
import type { OutgoingHttp } from '../../../kernel/http/outgoing/index.ts';
import { ProviderFailure, called, refuseBusy } from '../../channel/index.ts';
import { type PushProvider, definePushProvider } from './push.provider.ts';
import { clipped, secondsLeft } from './texts.ts';
import type { Vapid } from './vapid.ts';
import { encryptForBrowser, mostPlainBytes } from './web-push.encryption.ts';

const services = [
  'fcm.googleapis.com',
  'push.services.mozilla.com',
  'push.apple.com',
  'notify.windows.com',
];

/** Whether an address is one of a browser maker's push service, or one the operator lets us call. */
export function isPushService(http: OutgoingHttp, endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username } = new URL(endpoint);
  const isKnown = services.some(name => hostname === name || hostname.endsWith(`.${name}`));
  return (
    (protocol === 'https:' && port === '' && username === '' && isKnown) ||
    http.isException(endpoint)
  );
}

/** Browsers, through whatever push service they name (CHANNELS 12). There is nothing to enter. */
export const webPush = (vapid: Vapid): PushProvider<object> =>
  definePushProvider<object>({
    name: 'WEB',
    fields: [],
    schema: z.object({}),

    async send(line, { token: endpoint, keys }, notice) {
      if (!keys || !isPushService(line.http, endpoint))
        throw new ProviderFailure('GONE', 'This is no subscription of a browser.');
      const text = JSON.stringify({
        title: clipped(notice.title, 100),
        body: clipped(notice.body, 200),
        badge: notice.badge,
        thread: notice.thread,
        ...notice.data,
      });
      const answer = await called(true, () =>
        line.http.send({
          url: endpoint,
          method: 'POST',
          headers: {
            ttl: String(secondsLeft(notice, line.now())),
            urgency: 'high',
            topic: notice.thread.replaceAll('-', ''),
            'content-encoding': 'aes128gcm',
            'content-type': 'application/octet-stream',
            authorization: vapid.authorization(endpoint, line.now()),
          },
          body: encrypted(text, keys),
        }),
      );
      if (answer.status >= 200 && answer.status < 300) return null;
      refuseBusy(answer);
      throw refusal(answer.status, answer.body.toString('utf8'));
    },

    check: async () => {},
  });

function encrypted(text: string, keys: { readonly p256dh: string; readonly auth: string }): Buffer {
  const plain = Buffer.from(text);
  if (plain.length > mostPlainBytes) throw new ProviderFailure('INVALID', 'The push is too large.');
  try {
    return encryptForBrowser(plain, keys);
  } catch {
    throw new ProviderFailure('GONE', 'The keys of this subscription are none.');
  }
}

function refusal(status: number, words: string): ProviderFailure {
  const sentence = `The push service answered ${status}: ${words.slice(0, 150)}`;
  if (status === 404 || status === 410) return new ProviderFailure('GONE', sentence);
  // It was made with the key of another installation.
  if (status === 403 && /vapid.*(hash|mismatch|match)/i.test(words))
    return new ProviderFailure('GONE', sentence);
  return new ProviderFailure(status === 401 || status === 403 ? 'CONFIG' : 'INVALID', sentence);
}
