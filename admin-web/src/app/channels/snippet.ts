/** How a page may embed the widget; all have the same effect. */
export const snippetKinds = ['plain', 'nonce', 'ownButton'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** The code that puts a channel's contact button on a page. `origin` is the installation's. */
export function snippet(kind: SnippetKind, origin: string, channelKey: string): string {
  const tag = (attributes: string) =>
    `<script async src="${origin}/widget.js" data-channel="${channelKey}"${attributes}></script>`;
  switch (kind) {
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
