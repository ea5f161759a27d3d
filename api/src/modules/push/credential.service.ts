import type { AccessToken, FetchToken } from '../../kernel/access-tokens.ts';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { OutgoingHttp } from '../../kernel/http/outgoing/index.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Channel, ProviderFailure } from '../channel/index.ts';
import type { CredentialRow, PushCredentials } from './credentials.ts';
import type { PushLine, PushProvider } from './provider/push.provider.ts';
import type { PushProviders } from './provider/push.providers.ts';
import type { PushProviderName } from './push-names.ts';

const nothingToEnter: Sentence = {
  en: 'Browsers need no account; switch web push on in the channel’s settings.',
  'zh-CN': '浏览器推送无需填写账号，请在渠道设置中开启网页推送。',
};
const unknownField: Sentence = { en: 'There is no such field.', 'zh-CN': '没有这个字段。' };
const missing: Sentence = { en: 'Enter something here.', 'zh-CN': '此项不能为空。' };
const malformed: Sentence = {
  en: 'This does not look right. Copy it once more.',
  'zh-CN': '格式不正确，请重新复制。',
};
const onceMore: Sentence = {
  en: 'The address is another one. Enter this once more.',
  'zh-CN': '地址已更改，请重新填写此项。',
};
const notCallable: Sentence = {
  en: 'Enter an address on the public internet.',
  'zh-CN': '请输入公网可访问的地址。',
};
const declined: Sentence = {
  en: 'The provider does not accept these: {words}',
  'zh-CN': '推送服务商不接受这些凭据：{words}',
};
const away: Sentence = {
  en: 'The provider did not answer, so these could not be checked. Try again. ({words})',
  'zh-CN': '推送服务商没有响应，暂时无法校验，请重试。（{words}）',
};

/** What an admin enters of an account. */
export interface CredentialWish {
  readonly channelId: string;
  readonly provider: PushProviderName;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** Accounts at push providers as admins keep them: tried before they are kept, never shown again (FEATURES N-02). */
export class PushCredentialService {
  constructor(
    private readonly credentials: PushCredentials,
    private readonly providers: PushProviders,
    private readonly http: OutgoingHttp,
  ) {}

  /** The accounts of a channel. Throws NOT_FOUND. */
  async list(ctx: Context, channelId: string): Promise<CredentialRow[]> {
    await channelOf(ctx, channelId);
    return this.credentials.list(ctx, channelId);
  }

  /** Tries what is entered and keeps it; what is left out of an account that is there stays. Throws NOT_FOUND. */
  async set(ctx: Context, wish: CredentialWish): Promise<Channel | InvalidInputError> {
    const channel = await channelOf(ctx, wish.channelId);
    const provider = this.providers.get(wish.provider) as PushProvider<unknown>;
    const check = new InputCheck(ctx.locale);
    if (provider.fields.length === 0)
      return check.fault('provider', nothingToEnter).error as InvalidInputError;
    const known = (await this.credentials.account(ctx, channel.id, provider.name))?.row;
    const values = merged(known ? this.credentials.open(ctx, known) : {}, wish, provider, check);
    const parsed = provider.schema.safeParse(values);
    for (const name of new Set((parsed.error?.issues ?? []).map(({ path }) => String(path[0]))))
      check.fault(`fields.${name}`, values[name] ? malformed : missing);
    for (const [name, value] of addressesIn(values))
      if (!(await this.http.isCallable(value))) check.fault(`fields.${name}`, notCallable);
    if (check.error || !parsed.success) return check.error as InvalidInputError;
    const { line, token } = tried(this.credentials.line(ctx, parsed.data, null));
    const refused = await refusalOf(provider, line);
    if (refused)
      return check.fault('fields', refused.sentence, { words: refused.words })
        .error as InvalidInputError;
    await ctx.transact(inner =>
      this.credentials.write(inner, { channelId: channel.id, provider, values }, token()),
    );
    return channel;
  }

  /** Forgets an account. Throws NOT_FOUND. */
  async remove(ctx: Context, channelId: string, provider: PushProviderName): Promise<Channel> {
    const channel = await channelOf(ctx, channelId);
    if (!(await this.credentials.remove(ctx, channel.id, provider))) throw notFound();
    return channel;
  }
}

/** A channel of the tenant. Throws NOT_FOUND. */
export async function channelOf(ctx: Context, channelId: string): Promise<Channel> {
  const channel = isUuid(channelId) ? await ctx.em.findOne(Channel, { id: channelId }) : null;
  return channel ?? Promise.reject(notFound());
}

/** What is kept and what is entered now: an empty value takes one away. */
function merged(
  known: Record<string, string>,
  { fields }: CredentialWish,
  provider: PushProvider<unknown>,
  check: InputCheck,
): Record<string, string> {
  const names = new Set(provider.fields.map(({ name }) => name));
  const values = { ...known };
  for (const { name, value } of fields) {
    if (!names.has(name)) check.fault(`fields.${name.slice(0, 40)}`, unknownField);
    else if (value.trim() === '') delete values[name];
    else values[name] = value.trim();
  }
  // A kept secret goes where it was entered for: with another address it is to be entered again.
  const isElsewhere = addressesIn({ ...known, ...values }).some(
    ([name]) => known[name] !== values[name],
  );
  const given = new Set(fields.map(({ name }) => name));
  for (const { name, isSecret } of provider.fields) {
    if (!isElsewhere || !isSecret || given.has(name) || !known[name]) continue;
    check.fault(`fields.${name}`, onceMore);
  }
  return values;
}

const addressesIn = (values: Record<string, string>) =>
  Object.entries(values).filter(([name]) => name.endsWith('Url'));

/** What the provider says against the credentials; null when it takes them. */
async function refusalOf(
  provider: PushProvider<unknown>,
  line: PushLine<unknown>,
): Promise<{ sentence: Sentence; words: string } | null> {
  try {
    await provider.check(line);
    return null;
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    const isDeclined = error.failure === 'CONFIG' || error.failure === 'INVALID';
    return { sentence: isDeclined ? declined : away, words: error.message };
  }
}

/** A line that remembers its one access token: some providers do not give two in short order. */
function tried(line: PushLine<unknown>) {
  let given: AccessToken | null = null;
  return {
    token: () => given,
    line: {
      ...line,
      async token(fetch: FetchToken) {
        given ??= await fetch();
        return given.token;
      },
      async dropToken() {
        given = null;
      },
    },
  };
}
