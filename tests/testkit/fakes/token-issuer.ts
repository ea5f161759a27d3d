import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Gives tokens as Microsoft and Google do (OAuth 2.0, RFC 6749): each with a new refresh token, the old one is used up. */
export class FakeTokenIssuer {
  readonly clientId = 'parley-app';
  readonly clientSecret = 'app-secret-9';
  refreshToken = 'refresh-1';
  /** How many tokens it gave. */
  given = 0;
  #good = '';
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const { status, body } = this.#answer(new URLSearchParams(Buffer.concat(parts).toString()));
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      });
    });
  }

  async open(): Promise<this> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', () => resolve()));
    return this;
  }

  close(): Promise<void> {
    return new Promise(resolve => this.#server.close(() => resolve()));
  }

  /** What to enter. */
  get oauth() {
    const { port } = this.#server.address() as AddressInfo;
    const { clientId, clientSecret, refreshToken } = this;
    return { tokenUrl: `http://127.0.0.1:${port}/token`, clientId, clientSecret, refreshToken };
  }

  /** Whether a token lets somebody in now. */
  isGood(token: string): boolean {
    return token !== '' && token === this.#good;
  }

  /** Takes back what it gave. */
  revoke(): void {
    this.#good = '';
  }

  #answer(form: URLSearchParams): { status: number; body: object } {
    const isOurs =
      form.get('grant_type') === 'refresh_token' &&
      form.get('client_id') === this.clientId &&
      form.get('client_secret') === this.clientSecret &&
      form.get('refresh_token') === this.refreshToken;
    if (!isOurs)
      return {
        status: 400,
        body: { error: 'invalid_grant', error_description: 'The refresh token has expired.' },
      };
    this.given += 1;
    this.#good = `access-${this.given}`;
    this.refreshToken = `refresh-${this.given + 1}`;
    return {
      status: 200,
      body: {
        token_type: 'Bearer',
        access_token: this.#good,
        expires_in: 3_599,
        refresh_token: this.refreshToken,
      },
    };
  }
}
