import http from 'node:http';

/** An answer as it came over the wire. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A request; `from` is the local address it leaves from. */
export interface HttpRequest {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
  readonly from?: string;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 256, timeout: 30_000 });

/** One HTTP exchange without any help: no redirects, no cookies, no content type of its own. */
export function exchange(url: string, request: HttpRequest = {}): Promise<HttpAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
  const outgoing = http.request(
    url,
    {
      method: request.method ?? 'GET',
      headers: request.headers,
      agent,
      localAddress: request.from,
    },
    incoming => {
      const parts: Buffer[] = [];
      incoming.on('data', part => parts.push(part));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(parts),
        }),
      );
    },
  );
  outgoing.on('error', reject);
  outgoing.end(request.body);
  return promise;
}
