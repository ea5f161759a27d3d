import { createOutbox, type Outbox, type OutboxItem } from '@parley/schema';
import { outboxStorage, type Storage } from './storage.ts';
import { createStore, type Readable } from './store.ts';
import {
  type Address,
  isRefusal,
  type Outgoing,
  type Refusal,
  type Sent,
  type Transport,
} from './transport.ts';
import { createUploads } from './uploads.ts';

/** What is stored of one send. */
interface Stored {
  readonly content: Outgoing;
  readonly address: Address | null;
  readonly sourceUrl: string | null;
}

/** A message of the visitor's that the server has not answered, or has refused. */
export interface Pending {
  /** The `clientMessageId`; the entry of the log will carry it. */
  readonly id: string;
  readonly content: Outgoing;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly isRefused: boolean;
  /** Why it was refused: its code, and in the visitor's language; both empty when unknown. */
  readonly code: string;
  readonly reason: string;
  /** Of an upload, from 0 to 1. */
  readonly progress: number;
}

/** The visitor's own messages on their way. */
export interface Sending {
  readonly pending: Readable<readonly Pending[]>;
  send(content: Outgoing): Promise<void>;
  retry(id: string): Promise<void>;
  /** Ends the upload, if one is under way, and forgets the message. */
  discard(id: string): Promise<void>;
  start(): Promise<void>;
  flush(): void;
  dispose(): void;
}

/** What sending needs. */
export interface SendingOptions {
  readonly transport: Transport;
  readonly storage: Storage;
  /** Asked when a message is written. */
  readonly address: () => Address | null;
  readonly sourceUrl: () => string | null;
  /** Resolves when it is known who sends. */
  readonly isKnown: Promise<unknown>;
  readonly onSent: (sent: Sent) => void;
}

// One lane: what a visitor writes arrives in the order in which it was written.
const LANE = 'visitor';

/** Sends through a durable outbox; pictures and files are uploaded on the way. */
export function createSending({ transport, storage, ...options }: SendingOptions): Sending {
  const pending = createStore<readonly Pending[]>([]);
  const refusals = new Map<string, Refusal>();
  const show = (): void =>
    pending.set(
      outbox.items().map(({ id, payload, createdAt, state }) => ({
        id,
        content: payload.content,
        createdAt,
        isRefused: state === 'refused',
        code: refusals.get(id)?.code ?? '',
        reason: refusals.get(id)?.message ?? '',
        progress: uploads.progress(id),
      })),
    );
  const uploads = createUploads(transport, show);
  const send = async ({ id, payload }: OutboxItem<Stored>): Promise<'sent' | 'refused'> => {
    await options.isKnown;
    // Whoever wrote it is no longer here.
    if (!outbox.items().some(item => item.id === id)) return 'refused';
    const content = await uploads.ready(id, payload.content);
    const answer = isRefusal(content)
      ? content
      : await transport.send({ ...payload, clientMessageId: id, content });
    if (!isRefusal(answer)) options.onSent(answer);
    else refusals.set(id, answer);
    return isRefusal(answer) ? 'refused' : 'sent';
  };
  const outbox: Outbox<Stored> = createOutbox<Stored>({
    storage: outboxStorage(storage),
    send,
    onChange: () => show(),
  });
  const { retry, start, flush, dispose } = outbox;
  return {
    ...{ pending, retry, start, flush, dispose },
    async send(content) {
      const [address, sourceUrl] = [options.address(), options.sourceUrl()];
      await outbox.add(LANE, { content, address, sourceUrl });
    },
    async discard(id) {
      uploads.cancel(id);
      await outbox.discard(id);
    },
  };
}
