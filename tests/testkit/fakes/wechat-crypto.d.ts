declare module 'wechat-crypto' {
  /** An independent implementation of WeChat's encryption. */
  export default class WechatCrypto {
    constructor(token: string, encodingAesKey: string, id: string);
    getSignature(timestamp: string, nonce: string, encrypted: string): string;
    encrypt(text: string): string;
    decrypt(text: string): { message: string; id: string };
  }
}
