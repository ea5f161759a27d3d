import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A customer's site on an origin of its own, which embeds the widget by the documented tag. */
export interface Shop {
  readonly url: string;
  close(): Promise<void>;
}

/** Opens a shop page with the widget of a channel; its content policy is that of a careful site. */
export function openShop(origin: string, channelKey: string): Promise<Shop> {
  const tag = `<script src="${origin}/widget.js" data-channel="${channelKey}" data-locale="en" nonce="n0nce" async></script>`;
  return openSite(shopPage(tag), {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'nonce-n0nce' 'strict-dynamic'",
      `connect-src ${origin} ${origin.replace('http', 'ws')}`,
      `frame-src ${origin}`,
      `img-src ${origin}`,
      `style-src 'self'`,
    ].join('; '),
  });
}

/** A page of a shop, with what it embeds. */
export const shopPage = (embedded: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Shop</title></head>
<body>
<main><h1>Linen jackets</h1><p>Our summer collection.</p></main>
${embedded}
</body>
</html>`;

/** Opens a site of one page, whose host name is another than the api's: browsers must see two sites. */
export async function openSite(page: string, headers: Record<string, string> = {}): Promise<Shop> {
  const server = createServer((_, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
