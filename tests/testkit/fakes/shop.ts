import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A customer's site on an origin of its own, which embeds the widget by the documented tag. */
export interface Shop {
  readonly url: string;
  close(): Promise<void>;
}

/** Opens a shop page with the widget of a channel; its content policy is that of a careful site. */
export async function openShop(origin: string, channelKey: string): Promise<Shop> {
  const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Shop</title></head>
<body>
<main><h1>Linen jackets</h1><p>Our summer collection.</p></main>
<script src="${origin}/widget.js" data-channel="${channelKey}" data-locale="en" nonce="n0nce" async></script>
</body>
</html>`;
  const policy = [
    "default-src 'none'",
    "script-src 'nonce-n0nce' 'strict-dynamic'",
    `connect-src ${origin} ${origin.replace('http', 'ws')}`,
    `frame-src ${origin}`,
    `img-src ${origin}`,
    `style-src 'self'`,
  ].join('; ');
  const server = createServer((_, response) => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    // Another host name than the api's: browsers must see two sites.
    url: `http://localhost:${port}/`,
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}
