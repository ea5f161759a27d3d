import { type ClientHttp2Session, connect as connectHttp2, constants } from 'node:http2';
import { connect as connectTcp } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { OutgoingError } from './outgoing-error.ts';
import type { OutgoingAnswer, OutgoingHttp, OutgoingTarget } from './outgoing-http.ts';

/** A call over HTTP/2. */
export interface Http2Request {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Calls of one name share a connection; others never do. */
  readonly line: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs?: number;
}

const usualTimeoutMs = 10_000;
const pingMs = 60_000;
const idleMs = 300_000;
const maxBytes = 65_536;

interface Kept {
  readonly session: Promise<ClientHttp2Session>;
  usedAt: number;
}

/** The way out for providers that want one long HTTP/2 connection; the same addresses may be called as by `OutgoingHttp`. */
export class OutgoingHttp2 {
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly http: OutgoingHttp) {}

  /** Posts over the connection of this line. Throws an `OutgoingError` when there is no answer. */
  async post(request: Http2Request): Promise<OutgoingAnswer> {
    const key = `${request.origin} ${request.line}`;
    const session = await this.#session(key, request.origin);
    try {
      return await exchange(session, request);
    } catch (error) {
      // A connection that failed one call is not trusted with the next.
      this.#forget(key, session);
      throw error;
    }
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    const kept = [...this.#kept.values()];
    this.#kept.clear();
    await Promise.all(
      kept.map(({ session }) =>
        session.then(
          open => open.destroy(),
          () => {},
        ),
      ),
    );
  }

  #session(key: string, origin: string): Promise<ClientHttp2Session> {
    const known = this.#kept.get(key);
    if (known) {
      known.usedAt = performance.now();
      return known.session;
    }
    const session = this.http.target(origin).then(target => open(target));
    const kept = { session, usedAt: performance.now() };
    this.#kept.set(key, kept);
    const forget = () => this.#kept.get(key) === kept && this.#kept.delete(key);
    session.then(made => {
      const pings = setInterval(() => {
        if (performance.now() - kept.usedAt > idleMs) made.close();
        else if (!made.destroyed) made.ping(() => {});
      }, pingMs).unref();
      // What is under way when the other side says goodbye may still be answered; nothing new is begun.
      made.once('goaway', forget);
      made.once('error', forget);
      made.once('close', () => {
        clearInterval(pings);
        forget();
      });
    }, forget);
    return session;
  }

  #forget(key: string, session: ClientHttp2Session): void {
    this.#kept.delete(key);
    session.close();
  }
}

/** Resolves when the connection stands. */
function open({ url, address }: OutgoingTarget): Promise<ClientHttp2Session> {
  const { promise, resolve, reject } = Promise.withResolvers<ClientHttp2Session>();
  const isTls = url.protocol === 'https:';
  const where = { host: address.address, port: Number(url.port || (isTls ? 443 : 80)) };
  const session = connectHttp2(url.origin, {
    // Whatever the name says meanwhile, the connection goes to the address that was looked at.
    createConnection: () =>
      isTls
        ? connectTls({ ...where, servername: url.hostname, ALPNProtocols: ['h2'] })
        : connectTcp(where),
  });
  const fail = () => reject(new OutgoingError('UNREACHABLE', 'The connection failed.'));
  const timer = setTimeout(() => {
    fail();
    session.destroy();
  }, usualTimeoutMs);
  session.once('error', fail);
  session.once('connect', () => resolve(session));
  session.unref();
  return promise.finally(() => clearTimeout(timer));
}

function exchange(session: ClientHttp2Session, request: Http2Request): Promise<OutgoingAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<OutgoingAnswer>();
  const lost = (message: string) => reject(new OutgoingError('LOST', message));
  if (session.closed || session.destroyed) {
    lost('The connection was closed.');
    return promise;
  }
  const stream = session.request({
    ...request.headers,
    [constants.HTTP2_HEADER_METHOD]: 'POST',
    [constants.HTTP2_HEADER_PATH]: request.path,
  });
  const timer = setTimeout(() => {
    lost('The other server did not answer in time.');
    stream.close(constants.NGHTTP2_CANCEL);
  }, request.timeoutMs ?? usualTimeoutMs);
  let status = 0;
  let headers: OutgoingAnswer['headers'] = {};
  const parts: Buffer[] = [];
  let size = 0;
  stream.once('response', answered => {
    status = Number(answered[constants.HTTP2_HEADER_STATUS]);
    headers = answered;
  });
  stream.on('data', (part: Buffer) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
  });
  stream.once('error', () => lost('The connection broke off.'));
  stream.once('close', () => {
    if (status === 0) lost('The connection broke off.');
    else resolve({ status, headers, body: Buffer.concat(parts) });
  });
  stream.end(request.body);
  return promise.finally(() => clearTimeout(timer));
}
