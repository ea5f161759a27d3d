import { createHmac, randomUUID } from 'node:crypto';
import { bindChannel } from './carried.ts';
import { FakeProvider } from './fakes/provider.ts';
import { exchange } from './http.ts';
import type { Tenant } from './seed.ts';

/** The signature of a body. */
export const sign = (secret: string, timestamp: string, nonce: string, body: string) =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.${nonce}.${body}`).digest('hex')}`;

/** How a call of the other side is signed. */
interface Call {
  readonly secret: string;
  readonly at?: number;
  readonly nonce?: string;
  readonly headers?: Record<string, string>;
}

/** A call of the other side. */
export function call(url: string, payload: object | string, { secret, at, nonce, headers }: Call) {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const timestamp = String(Math.floor((at ?? Date.now()) / 1_000));
  const once = nonce ?? randomUUID();
  return exchange(url, {
    method: 'POST',
    body,
    headers: {
      'x-timestamp': timestamp,
      'x-nonce': once,
      'x-signature': sign(secret, timestamp, once, body),
      ...headers,
    },
  });
}

/** A visitor's text as the other side brings it. */
export const message = (id: string, text: string, contact = 'u1') => ({
  event: 'message.created',
  id,
  contact: { id: contact, name: 'Ann' },
  message: { type: 'text', text },
});

/** A channel of an other system's, what that system was told, and how its people write. */
export async function openApiChannel(tenant: Pick<Tenant, 'admin' | 'skillGroup'>) {
  const other = await new FakeProvider(() => ({ json: { id: randomUUID() } })).open();
  const { channel, secret } = await bindChannel(tenant, 'API', { api: { url: `${other.url}/in` } });
  const told = () =>
    other.calls.flatMap(({ json }) => {
      const body = json() as { event?: string; message?: { text?: string } };
      return body.event === 'message.created' ? [body.message?.text ?? ''] : [];
    });
  return {
    channel,
    told,
    /** Waits until so many texts went out. */
    toldThat: (count: number) => other.until(() => told().length >= count),
    says: async (text: string, id: string = randomUUID(), contact = 'u1') => {
      const url = channel.callbackUrl as string;
      const { status } = await call(url, message(id, text, contact), { secret: secret as string });
      if (status !== 200) throw new Error(`The call was answered ${status}.`);
    },
    close: () => other.close(),
  };
}
