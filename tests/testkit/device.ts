import {
  type Client,
  createClient,
  createOutbox,
  followLog,
  type Outbox,
  type OutboxItem,
} from '@parley/schema';
import WebSocket from 'ws';
import {
  type EntryFragment,
  OwnLogDocument,
  VisitorMessagesDocument,
  VisitorMessageSendDocument,
} from './generated/visitor.ts';
import type { VisitorPerson } from './person.ts';

/** A visitor's device as we ship it: our client, log cursor and outbox, and what it displayed. */
export interface Device {
  readonly shown: EntryFragment[];
  readonly outbox: Outbox<string>;
  readonly client: Client;
  /** Stores a text and lets the outbox send it when it can. */
  say(text: string): Promise<OutboxItem<string>>;
  close(): void;
}

/** A drawer that outlives a reload, handed from one device to the next. */
export type Drawer = Map<string, OutboxItem<string>>;

/** Opens a device of a visitor at an address, which may be that of a bad line. */
export function openDevice(
  guest: VisitorPerson,
  conversationId: string,
  origin: string,
  drawer: Drawer = new Map(),
): Device {
  const client = createClient({
    url: `${origin}/visitor/graphql`,
    token: () => guest.principal.token ?? null,
    refresh: () => Promise.resolve(false),
    webSocket: WebSocket,
  });
  const shown: EntryFragment[] = [];
  const stop = followLog<EntryFragment>({
    after: 0,
    subscribe: (after, onEntry) =>
      client.watch(
        VisitorMessagesDocument,
        () => ({ conversationId, after: after() }),
        data => onEntry(data.messages),
      ),
    fetch: async after => {
      const { conversation } = await client.run(OwnLogDocument, { after, first: 100 });
      return conversation?.messages.nodes ?? [];
    },
    onEntry: entry => shown.push(entry),
  });
  const outbox = createOutbox<string>({
    storage: {
      load: async () => [...drawer.values()],
      put: async item => void drawer.set(item.id, item),
      remove: async id => void drawer.delete(id),
    },
    async send({ id, payload }) {
      const input = { clientMessageId: id, conversationId, content: { text: { text: payload } } };
      const { messageSend } = await client.run(VisitorMessageSendDocument, { input });
      return messageSend.__typename === 'MessageSendPayload' ? 'sent' : 'refused';
    },
    onChange: () => {},
  });
  return {
    shown,
    outbox,
    client,
    say: text => outbox.add('talk', text),
    close() {
      stop();
      outbox.dispose();
      client.dispose();
    },
  };
}
