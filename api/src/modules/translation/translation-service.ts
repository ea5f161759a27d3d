import type { Context } from '../../kernel/context.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { OutgoingHttp } from '../../kernel/http/outgoing/index.ts';
import type { SealedBox } from '../../kernel/sealed.ts';
import { type TranslationProviderName, providers } from './provider/providers.ts';
import { type TranslationAccount, TranslationFailure } from './provider/translation.provider.ts';
import { accountOf, keepService, serviceOf } from './service-account.ts';

const missing: Sentence = { en: 'Enter something here.', 'zh-CN': '此项不能为空。' };
const notCallable: Sentence = {
  en: 'Enter an address on the public internet.',
  'zh-CN': '请输入公网可访问的地址。',
};
const onceMore: Sentence = {
  en: 'The service or its address is another one. Enter the key once more.',
  'zh-CN': '服务或地址已更改，请重新填写密钥。',
};
const declined: Sentence = {
  en: 'The service does not accept this key, or its quota is used up.',
  'zh-CN': '翻译服务拒绝了该密钥，或额度已用完。',
};
const away: Sentence = {
  en: 'The service did not answer as expected. Check the address and try again.',
  'zh-CN': '翻译服务未正常响应，请检查地址后重试。',
};

/** What an admin enters of a service; without a key, the one that is kept stays. */
export interface ServiceWish {
  readonly provider: TranslationProviderName;
  readonly url?: string | null;
  readonly key?: string | null;
}

/** The company's service as its admins keep it: tried before it is kept, its key never shown again (FEATURES K-27). */
export class TranslationServices {
  constructor(
    private readonly http: OutgoingHttp,
    private readonly box: SealedBox,
  ) {}

  /** Tries what is entered and keeps it; null when it is kept. */
  async set(ctx: Context, wish: ServiceWish): Promise<InvalidInputError | null> {
    const check = new InputCheck(ctx.locale);
    const url = wish.url?.trim() || null;
    const account = { ...(await this.#account(ctx, wish, url, check)), url };
    const provider = providers[wish.provider];
    if (provider.needsUrl && !url) check.fault('url', missing);
    if (url && (url.length > 2_000 || !(await this.http.isCallable(url))))
      check.fault('url', notCallable);
    if (check.error) return check.error;
    if (provider.needsKey && !account.key) return check.fault('key', missing).error;
    try {
      await provider.translate(this.http, account, 'Good morning', 'zh-CN');
    } catch (error) {
      const isAccount = error instanceof TranslationFailure && error.kind === 'ACCOUNT';
      return check.fault(isAccount ? 'key' : 'url', isAccount ? declined : away).error;
    }
    await keepService(ctx, wish.provider, account, this.box);
    return null;
  }

  // A key that is kept goes to the address it was entered for, and nowhere else.
  async #account(
    ctx: Context,
    wish: ServiceWish,
    url: string | null,
    check: InputCheck,
  ): Promise<TranslationAccount> {
    const seconds = Math.floor(ctx.now().getTime() / 1_000);
    const key = wish.key?.trim() || null;
    const known = key ? null : await serviceOf(ctx);
    if (!known?.sealed) return { url, key, seconds };
    if (known.provider !== wish.provider || known.url !== url) {
      check.fault('key', onceMore);
      return { url, key: null, seconds };
    }
    return accountOf(ctx, known, this.box);
  }
}
