import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { FakeProvider, type ProviderAnswer } from './provider.ts';

/** What a browser shows. */
export interface BrowserNotice {
  readonly title: string;
  readonly body: string;
  readonly badge: number;
  readonly parley: string;
  readonly receipt: string;
  readonly conversation_id?: string;
  readonly ticket_id?: string;
}

/** A browser maker's push service on this machine with one browser behind it, which decrypts what comes. */
export class FakeWebPush extends FakeProvider {
  readonly #pair = createECDH('prime256v1');
  readonly #auth = randomBytes(16);
  readonly notices: BrowserNotice[] = [];
  behave: () => ProviderAnswer = () => ({ status: 201 });

  constructor() {
    super(call => {
      const answer = this.behave();
      const isTaken = typeof answer === 'object' && (answer.status ?? 200) < 300;
      if (isTaken) this.notices.push(JSON.parse(this.#decrypt(call.body)) as BrowserNotice);
      return answer;
    });
    this.#pair.generateKeys();
  }

  get endpoint(): string {
    return `${this.url}/send/browser`;
  }

  get keys() {
    return { p256dh: this.#pair.getPublicKey('base64url'), auth: this.#auth.toString('base64url') };
  }

  // RFC 8291 from the reader's side.
  #decrypt(body: Buffer): string {
    const salt = body.subarray(0, 16);
    const theirs = body.subarray(21, 21 + body.readUInt8(20));
    const sealed = body.subarray(21 + theirs.length);
    const derive = (from: Uint8Array, key: Uint8Array, info: Uint8Array, length: number) =>
      Buffer.from(hkdfSync('sha256', key, from, info, length));
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.#pair.getPublicKey(), theirs]);
    const ikm = derive(this.#auth, this.#pair.computeSecret(theirs), info, 32);
    const key = derive(salt, ikm, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
    const nonce = derive(salt, ikm, Buffer.from('Content-Encoding: nonce\0'), 12);
    const cipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
    return plain.subarray(0, plain.lastIndexOf(2)).toString('utf8');
  }
}
