import { generateKeyPairSync, verify } from 'node:crypto';
import { FakeProvider, type ProviderAnswer, type ProviderCall } from './provider.ts';

/** A message as Firebase gets it. */
export interface FcmMessage {
  readonly token: string;
  readonly notification: { readonly title: string; readonly body: string };
  readonly data?: Readonly<Record<string, string>>;
}

const refusal = (status: number, errorCode: string, words = ''): ProviderAnswer => ({
  status,
  json: {
    error: {
      code: status,
      status: errorCode,
      message: words,
      details: [{ '@type': 'type.googleapis.com/google.firebase.fcm.v1.FcmError', errorCode }],
    },
  },
});

/** Firebase's service on this machine: gives tokens for signed assertions, and misbehaves when told. */
export class FakeFcm extends FakeProvider {
  readonly key = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly messages: FcmMessage[] = [];
  /** Called for each message that is to be shown. */
  behave: (message: FcmMessage) => ProviderAnswer = () => ({
    json: { name: 'projects/shop/messages/1' },
  });
  #issued = 0;

  constructor() {
    super(call => this.#serve(call));
  }

  /** What an admin enters. */
  get fields() {
    const serviceAccount = JSON.stringify({
      project_id: 'shop',
      client_email: 'push@shop.iam.gserviceaccount.com',
      private_key: this.key.privateKey.export({ format: 'pem', type: 'pkcs8' }),
      private_key_id: 'k1',
      token_uri: `${this.url}/token`,
    });
    return { serviceAccount, apiUrl: this.url };
  }

  /** The tokens given so far stop working. */
  expireTokens(): void {
    this.#issued += 1;
  }

  #serve(call: ProviderCall): ProviderAnswer {
    if (call.path === '/token') return this.#token(call);
    if (call.headers.authorization !== `Bearer token-${this.#issued}`)
      return refusal(401, 'UNAUTHENTICATED');
    const body = call.json() as { validate_only?: boolean; message: FcmMessage };
    if (body.validate_only)
      return refusal(
        400,
        'INVALID_ARGUMENT',
        'The registration token is not a valid FCM registration token',
      );
    this.messages.push(body.message);
    return this.behave(body.message);
  }

  #token(call: ProviderCall): ProviderAnswer {
    const form = new URLSearchParams(call.body.toString());
    const [header = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.');
    const isSigned = verify(
      'sha256',
      Buffer.from(`${header}.${claims}`),
      this.key.publicKey,
      Buffer.from(signature, 'base64url'),
    );
    if (!isSigned) return { status: 400, json: { error: 'invalid_grant' } };
    return {
      json: { access_token: `token-${this.#issued}`, expires_in: 3599, token_type: 'Bearer' },
    };
  }
}

/** What Firebase says of a device that is no more. */
export const unregistered = refusal(404, 'UNREGISTERED');
