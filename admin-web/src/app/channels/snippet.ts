/** How a page may embed the widget, all with the same effect. */
export const pageSnippets = ['plain', 'nonce', 'ownButton'] as const;
/** How an app begins: with a screen of its own on the SDK, or with ours in a web view. */
export const appSnippets = ['sdk', 'webView'] as const;
export type SnippetKind = (typeof pageSnippets | typeof appSnippets)[number];

/** The code that brings a channel to a page or into an app. `origin` is the installation's. */
export function snippet(kind: SnippetKind, origin: string, channelKey: string): string {
  const tag = (attributes: string) =>
    `<script async src="${origin}/widget.js" data-channel="${channelKey}"${attributes}></script>`;
  switch (kind) {
    case 'sdk':
      return `import { createChat, createGraphQLTransport } from '@parley/widget/sdk';
import { asyncStorage } from '@parley/widget/sdk/react-native';

const storage = asyncStorage(AsyncStorage);
const transport = createGraphQLTransport({
  host: '${origin}',
  channelKey: '${channelKey}',
  locale: 'zh-CN',
  storage,
});
const chat = createChat({ transport, storage });
await chat.start();`;
    case 'webView':
      return pageAddress(origin, channelKey);
    case 'plain':
      return tag('');
    case 'nonce':
      return tag(' nonce="{{ nonce }}"');
    case 'ownButton':
      return `<button data-parley-open>Chat</button>\n${tag(' data-hide-launcher="true"')}`;
  }
}

/** The page that is the chat itself, for links, menus and QR codes. */
export function pageAddress(origin: string, channelKey: string): string {
  return `${origin}/chat/${encodeURIComponent(channelKey)}`;
}
