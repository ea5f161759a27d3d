import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a receiver was told. */
export interface Told {
  readonly eventId: string;
  readonly seconds: number;
  readonly signatures: readonly string[];
  readonly text: string;
  readonly body: {
    readonly id: string;
    readonly type: string;
    readonly position: number;
    readonly conversationId: string | null;
    readonly seq: number | null;
    readonly object: Record<string, unknown> | null;
  };
}

/** Another system that listens to webhooks, and answers as the test wants it to. */
export async function startReceiver() {
  const told: Told[] = [];
  const waiting = new Set<() => void>();
  let answer: (told: Told) => number = () => 204;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const entry: Told = {
        eventId: String(request.headers['x-event-id']),
        seconds: Number(request.headers['x-timestamp']),
        signatures: String(request.headers['x-signature']).split(','),
        text,
        body: JSON.parse(text) as Told['body'],
      };
      const status = answer(entry);
      if (status < 300) told.push(entry);
      response.writeHead(status).end();
      for (const wake of waiting) wake();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    told,
    answers(next: typeof answer) {
      answer = next;
    },
    /** Resolves when what was told satisfies the condition. */
    async until(condition: (told: readonly Told[]) => boolean): Promise<void> {
      while (!condition(told)) {
        await new Promise<void>(resolve => {
          const wake = () => {
            waiting.delete(wake);
            resolve();
          };
          waiting.add(wake);
        });
      }
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What `X-Signature` must hold for this secret. */
export const signed = (secret: string, { seconds, text }: Told): string =>
  `v1=${createHmac('sha256', secret).update(`${seconds}.${text}`).digest('hex')}`;
