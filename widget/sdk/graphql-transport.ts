import { type Client, createClient, followLog } from '@parley/schema';
import * as api from '@parley/schema/visitor';
import { createSession } from './session.ts';
import type { Storage } from './storage.ts';
import type { Message, Send, Transport } from './transport.ts';
import type { PutFile } from './upload.ts';

/** Where the api is and which channel of it is meant. */
export interface GraphQLTransportOptions {
  /** Origin of the installation, as in `https://chat.example.com`. */
  readonly host: string;
  readonly channelKey: string;
  readonly storage: Storage;
  readonly locale: string;
  readonly put?: PutFile;
  /** Fetches a signed identity, each time that one is needed; null for an anonymous visitor. */
  readonly identity?: (() => Promise<string | null>) | undefined;
  /** Hears that the server did not take the identity; the visitor goes on as the device knows him. */
  readonly onIdentityRefused?: (() => void) | undefined;
  /** Shares the line with others of the same visitor, such as the tabs of a browser. */
  readonly share?: ((client: Client) => Client) | undefined;
  /** Where the platform has none of its own by these names. */
  readonly fetch?: typeof fetch;
  readonly webSocket?: unknown;
}

/** A transport, and the client that further parts of the SDK speak through. */
export interface GraphQLTransport extends Transport {
  readonly client: Client;
}

const GAP_PAGE = 50;

/** The visitor's endpoint as a transport. */
export function createGraphQLTransport(options: GraphQLTransportOptions): GraphQLTransport {
  const { host, locale, share = client => client, fetch, webSocket } = options;
  const line: Client = createClient({
    url: `${host}/visitor/graphql`,
    headers: { 'x-parley-client': 'widget', 'accept-language': locale },
    credentials: 'omit',
    token: () => session.token(),
    refresh: () => session.renew(),
    ...{ fetch, webSocket },
  });
  const client = share(line);
  const session = createSession({ ...options, run: line.run });
  const history: Transport['history'] = async (last, range) =>
    (await client.run(api.HistoryDocument, { last, ...range })).history;

  return {
    client,
    ...commands(client),
    ...passing(client),
    start: session.start,
    onTurn: session.onTurn,
    history,
    connection: client.connection,
    dispose() {
      session.dispose();
      client.dispose();
    },

    async upload(file, upload) {
      // Files come later than words, if at all.
      const { putByFetch, putFile } = await import('./upload.ts');
      const { put = putByFetch } = options;
      const { name, mimeType, size } = file;
      const input = { name, mimeType, size };
      const { fileUploadStart: result } = await client.run(api.FileUploadStartDocument, { input });
      if (result.__typename !== 'FileUploadStartPayload') return result;
      const { uploadUrl } = result;
      const url = /^https?:/.test(uploadUrl) ? uploadUrl : host + uploadUrl;
      return (await putFile(put, url, file, upload)) ?? result.fileId;
    },

    watchMessages: watchMessages(client, history),
  };
}

function watchMessages(client: Client, history: Transport['history']): Transport['watchMessages'] {
  return (conversationId, start, onMessage) =>
    followLog<Message>({
      after: start,
      subscribe: (after, onEntry) =>
        client.watch(
          api.MessagesDocument,
          () => ({ conversationId, after: after() }),
          ({ messages }) => onEntry(messages),
        ),
      async fetch(seq) {
        const { nodes } = await history(GAP_PAGE, { after: { conversationId, seq } });
        return nodes.filter(({ conversation }) => conversation.id === conversationId);
      },
      onEntry: onMessage,
    });
}

type Commands = 'profile' | 'send' | 'recall' | 'read' | 'typing' | 'end';

function commands(client: Client): Pick<Transport, Commands> {
  return {
    profile: async () => (await client.run(api.ChannelDocument, {})).channel,
    async send(message) {
      const input = toInput(message);
      const { messageSend: result } = await client.run(api.MessageSendDocument, { input });
      if (result.__typename !== 'MessageSendPayload') return result;
      const { sent, conversation, ignored } = result;
      return { message: sent, conversation, ignored };
    },
    async recall(messageId) {
      const input = { messageId };
      const { messageRecall: result } = await client.run(api.MessageRecallDocument, { input });
      return result.__typename === 'MessageRecallPayload' ? result.recalled : result;
    },
    async read(conversationId, seq) {
      await client.run(api.MessagesReadDocument, { input: { conversationId, seq } });
    },
    async typing(conversationId, isTyping, text) {
      await client.run(api.TypingSetDocument, { input: { conversationId, isTyping, text } });
    },
    async end(conversationId) {
      const input = { conversationId };
      const { conversationEnd: result } = await client.run(api.ConversationEndDocument, { input });
      return result.__typename === 'ConversationEndPayload' ? result.conversation : result;
    },
  };
}

type Passing = 'watchConversation' | 'watchTyping' | 'watchPresence' | 'watchQueue';

function passing({ watch }: Client): Pick<Transport, Passing> {
  return {
    watchConversation: onChange =>
      watch(
        api.ConversationChangedDocument,
        () => ({}),
        ({ conversationChanged }) => onChange(conversationChanged),
      ),
    watchTyping: (conversationId, onTyping) =>
      watch(
        api.TypingDocument,
        () => ({ conversationId }),
        ({ typing }) => typing.by !== 'VISITOR' && onTyping(typing.isTyping),
      ),
    watchPresence: (conversationId, onStatus) =>
      watch(
        api.PresenceDocument,
        () => ({ conversationId }),
        ({ presence }) => onStatus(presence.status),
      ),
    watchQueue: (conversationId, onPlace) =>
      watch(
        api.QueueDocument,
        () => ({ conversationId }),
        ({ queue }) => onPlace(queue),
      ),
  };
}

// Without a conversation's id: the server takes the open one, or begins a new one, and a message
// that was written just before the close is not lost.
function toInput({ clientMessageId, content, address, sourceUrl }: Send): api.MessageSendInput {
  return {
    clientMessageId,
    address,
    sourceUrl,
    content:
      'fileId' in content
        ? { file: { fileId: content.fileId } }
        : 'text' in content
          ? { text: { text: content.text } }
          : content,
  };
}
