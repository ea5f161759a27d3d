import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { withDeadline } from '../../deadline.ts';
import { isPublicAddress } from './addresses.ts';
import { AllowedTargets, isUsualPort } from './allowed.ts';
import { OutgoingError } from './outgoing-error.ts';

/** A call to somebody else's server. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** From first to last byte, name lookup included; 10 s unless told. */
  readonly timeoutMs?: number;
  /** Of the answer; 1 MiB unless told. */
  readonly maxBytes?: number;
}

/** What the other server answered, redirects included: they are not followed. */
export interface OutgoingAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** An address that may be called, and where its name leads. */
export interface OutgoingTarget {
  readonly url: URL;
  readonly address: LookupAddress;
}

type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

interface Options {
  /** Exceptions from the rule that only the public internet is called; see `AllowedTargets`. */
  readonly allow?: string | null;
  readonly resolve?: Resolve;
}

const usualTimeoutMs = 10_000;
const usualMaxBytes = 1_048_576;
const refused = () =>
  new OutgoingError(
    'REFUSED',
    'This address is not on the public internet, or on a port that is not called.',
  );

/**
 * The one way out of the api. Resolves a name once, looks at every address it has, and connects to an address it has looked
 * at; follows no redirect, knows no proxy, keeps no cookie and no connection, and ends in bounded time and size.
 */
export class OutgoingHttp {
  readonly #allowed: AllowedTargets;
  readonly #resolve: Resolve;

  constructor({ allow = null, resolve }: Options = {}) {
    this.#allowed = new AllowedTargets(allow);
    this.#resolve = resolve ?? (host => lookup(host, { all: true, verbatim: true }));
  }

  /** Whether an address may be called as far as it can be told without calling it; for settings people enter. */
  async isCallable(url: string): Promise<boolean> {
    try {
      await this.target(url);
      return true;
    } catch (error) {
      // A name that cannot be resolved now may be resolvable when it is called.
      return error instanceof OutgoingError && error.failure === 'UNREACHABLE';
    }
  }

  /** Throws an `OutgoingError` when there is no answer. */
  async send(request: OutgoingRequest): Promise<OutgoingAnswer> {
    const timeoutMs = request.timeoutMs ?? usualTimeoutMs;
    const startedAt = performance.now();
    const target = await withDeadline(
      this.target(request.url),
      timeoutMs,
      'Resolving a name',
    ).catch((error: unknown) => {
      throw error instanceof OutgoingError
        ? error
        : new OutgoingError('UNREACHABLE', 'The name could not be resolved in time.');
    });
    return exchange(request, target, Math.max(1, timeoutMs - (performance.now() - startedAt)));
  }

  /** Whether the operator names the very address as one that may be called. */
  isException(text: string): boolean {
    const url = URL.canParse(text) ? new URL(text) : null;
    const port = Number(url?.port || (url?.protocol === 'https:' ? 443 : 80));
    return url !== null && this.#allowed.includes(url.hostname.replace(/^\[|\]$/g, ''), port);
  }

  /** Where a call would go. Throws an `OutgoingError` when it may not, or when the name leads nowhere. */
  async target(text: string): Promise<OutgoingTarget> {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) throw refused();
    const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
    if (!this.#allowed.opens(port)) throw refused();
    // The parser has made 0x7f.1, 017700000001 and 2130706433 what they are.
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return { url, address: await this.endpoint(host, port, isUsualPort(port)) };
  }

  /**
   * Where a connection to a host would go that speaks something else than HTTP; `isUsual`: whether the port is one on which
   * that is spoken. Throws an `OutgoingError` when it may not, or when the name leads nowhere.
   */
  async endpoint(host: string, port: number, isUsual: boolean): Promise<LookupAddress> {
    const addresses = await this.#addresses(host);
    const first = addresses[0];
    if (!first) throw new OutgoingError('UNREACHABLE', 'The name has no address.');
    const isFine = ({ address }: LookupAddress) =>
      (isUsual && isPublicAddress(address)) || this.#allowed.includes(address, port);
    // One wrong address is enough: whoever mixes them in wants us to come back for it.
    if (!addresses.every(isFine)) throw refused();
    return first;
  }

  /** Whether an address that was looked at is one the operator names. */
  isNamed({ address }: LookupAddress, port: number): boolean {
    return this.#allowed.includes(address, port);
  }

  async #addresses(host: string): Promise<readonly LookupAddress[]> {
    const family = isIP(host);
    if (family !== 0) return [{ address: host, family }];
    return this.#resolve(host).catch(() => {
      throw new OutgoingError('UNREACHABLE', 'The name could not be resolved.');
    });
  }
}

function exchange(
  request: OutgoingRequest,
  { url, address }: OutgoingTarget,
  timeoutMs: number,
): Promise<OutgoingAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<OutgoingAnswer>();
  let isConnected = false;
  const fail = (message: string) =>
    reject(new OutgoingError(isConnected ? 'LOST' : 'UNREACHABLE', message));
  const options: RequestOptions = {
    method: request.method ?? 'GET',
    headers: { ...request.headers, ...lengthOf(request.body) },
    agent: false,
    // Whatever the name says meanwhile, the connection goes to the address that was looked at.
    lookup: (_host, wanted, done) =>
      wanted.all ? done(null, [address]) : done(null, address.address, address.family),
  };
  const outgoing = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options);
  const timer = setTimeout(() => {
    fail('The other server did not answer in time.');
    outgoing.destroy();
  }, timeoutMs);
  outgoing.once('socket', socket => {
    socket.once(
      url.protocol === 'https:' ? 'secureConnect' : 'connect',
      () => (isConnected = true),
    );
  });
  outgoing.once('error', () => fail('The connection failed.'));
  outgoing.once('response', answer => {
    readAnswer(answer, request.maxBytes ?? usualMaxBytes).then(resolve, (error: unknown) => {
      if (error instanceof OutgoingError) reject(error);
      else fail('The answer broke off.');
    });
  });
  outgoing.end(request.body);
  return promise.finally(() => {
    clearTimeout(timer);
    outgoing.destroy();
  });
}

const lengthOf = (body: OutgoingRequest['body']): Record<string, string> =>
  body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };

async function readAnswer(answer: IncomingMessage, maxBytes: number): Promise<OutgoingAnswer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > maxBytes) throw new OutgoingError('TOO_LARGE', 'The answer is too large.');
    parts.push(part);
  }
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) };
}
