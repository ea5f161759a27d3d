import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { createServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';

/** What Apple was asked to show. */
export interface ApnsCall {
  readonly token: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: {
    readonly aps: {
      readonly alert: { readonly title: string; readonly body: string };
      readonly badge: number;
    };
    readonly [name: string]: unknown;
  };
}

/** What it answers. DROP: takes it and breaks the connection. */
export type ApnsAnswer =
  | 'DROP'
  | {
      readonly status: number;
      readonly reason?: string;
      readonly timestamp?: number;
      readonly retryAfter?: number;
    };

const fine: ApnsAnswer = { status: 200 };

/** Apple's service on this machine: looks at the key as Apple does, and misbehaves when told. */
export class FakeApns {
  readonly calls: ApnsCall[] = [];
  readonly key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  /** Called for each push of a valid sender. */
  answer: (call: ApnsCall) => ApnsAnswer | Promise<ApnsAnswer> = () => fine;
  url = '';
  readonly #sessions = new Set<ServerHttp2Session>();
  readonly #waiting = new Set<() => void>();
  readonly #server = createServer();

  async open(): Promise<this> {
    this.#server.on('session', session => {
      this.#sessions.add(session);
      session.once('close', () => this.#sessions.delete(session));
      session.on('error', () => {});
    });
    this.#server.on('stream', (stream, headers) => {
      const chunks: Buffer[] = [];
      stream.on('error', () => {});
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const token = String(headers[':path']).replace('/3/device/', '');
        const known = Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, String(value)]),
        );
        const payload = JSON.parse(Buffer.concat(chunks).toString()) as ApnsCall['payload'];
        void this.#judge({ token, headers: known, payload }).then(answer => {
          if (answer === 'DROP') return stream.session?.destroy();
          const { status, reason, timestamp, retryAfter } = answer;
          stream.respond({
            ':status': status,
            'apns-id': known['apns-id'] ?? '',
            ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
          });
          stream.end(reason ? JSON.stringify({ reason, timestamp }) : '');
        });
      });
    });
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  /** What an admin enters. */
  get fields() {
    const privateKey = this.key.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    return {
      keyId: 'ABCDE12345',
      teamId: 'TEAM123456',
      bundleId: 'com.example.shop',
      privateKey,
      apiUrl: this.url,
    };
  }

  /** Calls that named this device. */
  of(token: string): ApnsCall[] {
    return this.calls.filter(call => call.token === token);
  }

  /** Resolves when what was asked so far fits. */
  async until(fits: () => boolean, timeoutMs = 20_000): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const check = () => fits() && resolve();
    const timer = setTimeout(
      () => reject(new Error(`After ${this.calls.length} calls still not so.`)),
      timeoutMs,
    );
    this.#waiting.add(check);
    check();
    await promise.finally(() => {
      clearTimeout(timer);
      this.#waiting.delete(check);
    });
  }

  close(): Promise<void> {
    for (const session of this.#sessions) session.destroy();
    return new Promise(resolve => this.#server.close(() => resolve()));
  }

  async #judge(call: ApnsCall): Promise<ApnsAnswer> {
    if (!this.#isSigned(call.headers['authorization'] ?? ''))
      return { status: 403, reason: 'InvalidProviderToken' };
    if (call.headers['apns-push-type'] !== 'alert' || !call.headers['apns-topic'])
      return { status: 400, reason: 'MissingTopic' };
    // The device nobody has, by which an account is tried.
    if (/^0+$/.test(call.token)) return { status: 400, reason: 'BadDeviceToken' };
    this.calls.push(call);
    const answer = await this.answer(call);
    for (const wake of [...this.#waiting]) wake();
    return answer;
  }

  #isSigned(authorization: string): boolean {
    const [header = '', claims = '', signature = ''] = authorization
      .replace('bearer ', '')
      .split('.');
    const key = createPublicKey(this.key.privateKey);
    const isOurs = verify(
      'sha256',
      Buffer.from(`${header}.${claims}`),
      { key, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    );
    return isOurs && Buffer.from(claims, 'base64url').toString().includes('"iss":"TEAM123456"');
  }
}
