import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import WebSocket from 'ws';
import type * as Sdk from '../../widget/sdk/index.ts';

/** The SDK as it is published: one file that was built. */
export const loadSdk = (): Promise<typeof Sdk> =>
  import(pathToFileURL(join(import.meta.dirname, '../../widget/dist/sdk.js')).href) as Promise<
    typeof Sdk
  >;

/** What an app holds of its chat. */
export interface AppChat {
  readonly sdk: typeof Sdk;
  readonly chat: Sdk.Chat;
  readonly client: Sdk.GraphQLTransport['client'];
  readonly storage: Sdk.Storage;
  /** Everything that was said, as an app would list it. */
  kinds(): string[];
}

/** How an app begins. */
export type AppWishes = Partial<
  Pick<Sdk.GraphQLTransportOptions, 'identity' | 'locale' | 'storage' | 'onIdentityRefused'>
> &
  Partial<Pick<Sdk.ChatOptions, 'onIgnored' | 'onOther'>>;

/** Opens a chat as an app does, on the same address as the others of its company. */
export async function openApp(
  host: string,
  channelKey: string,
  { storage, locale = 'en', onIgnored, onOther, ...wishes }: AppWishes = {},
): Promise<AppChat> {
  const sdk = await loadSdk();
  const kept = storage ?? sdk.memoryStorage();
  const transport = sdk.createGraphQLTransport({
    ...wishes,
    host,
    channelKey,
    locale,
    storage: kept,
    webSocket: WebSocket,
  });
  const chat = sdk.createChat({ transport, storage: kept, onIgnored, onOther });
  await chat.start();
  const kinds = (): string[] =>
    chat.transcript.log.get().map(({ content }) => content.__typename.replace('Content', ''));
  return { sdk, chat, client: transport.client, storage: kept, kinds };
}
