import type {
  ChannelAccountFragment,
  ChannelBindInput,
  ChannelItemFragment,
} from '@parley/schema/admin';

const empty = {
  appId: '',
  appSecret: '',
  token: '',
  aesKey: '',
  mode: 'ENCRYPTED',
  windowHours: '48',
  windowMessages: '',
  appKey: '',
  accessToken: '',
  uid: '',
  tokenExpiresAt: '',
  url: '',
};

/** Everything that can be entered about an account, as text. */
export type AccountValues = typeof empty;

/** One question about an account. */
export interface AccountField {
  readonly name: keyof AccountValues;
  readonly isSecret?: boolean;
  readonly type?: 'number' | 'date' | 'url';
  readonly options?: readonly string[];
}

type Kind = ChannelItemFragment['kind'];

const secret = (name: keyof AccountValues): AccountField => ({ name, isSecret: true });
const number = (name: keyof AccountValues): AccountField => ({ name, type: 'number' });

const questions: Partial<Record<Kind, readonly AccountField[]>> = {
  WECHAT: [
    { name: 'appId' },
    secret('appSecret'),
    secret('token'),
    secret('aesKey'),
    { name: 'mode', options: ['ENCRYPTED', 'COMPATIBLE', 'PLAIN'] },
    number('windowMessages'),
    number('windowHours'),
  ],
  WEIBO: [
    { name: 'appKey' },
    secret('appSecret'),
    secret('accessToken'),
    { name: 'uid' },
    { name: 'tokenExpiresAt', type: 'date' },
    number('windowHours'),
  ],
  API: [{ name: 'url', type: 'url' }],
};

/** Whether a channel of this kind is bound to an account at a platform. */
export const hasAccount = (kind: Kind): boolean => questions[kind] !== undefined;

/** What is asked about an account of this kind. */
export const accountFields = (kind: Kind): readonly AccountField[] => questions[kind] ?? [];

/** What was entered before; secrets are never told, so their fields are empty. */
export function valuesOf(account: ChannelAccountFragment | null): AccountValues {
  const known = account?.binding?.fields ?? [];
  const told = known.flatMap(({ name, value }) =>
    name in empty && value !== null && value !== undefined
      ? [[name, name === 'tokenExpiresAt' ? value.slice(0, 10) : value]]
      : [],
  );
  return { ...empty, ...(Object.fromEntries(told) as Partial<AccountValues>) };
}

const numbers = new Set<string>(['windowHours', 'windowMessages']);

/** The part of the input that binds an account of this kind: what is empty stays as it is. */
export function bindPart(
  kind: Kind,
  values: AccountValues,
  rotatesSecret: boolean,
): Omit<ChannelBindInput, 'channelId'> {
  const part: Record<string, string | number> = {};
  for (const { name, type } of accountFields(kind)) {
    const text = values[name].trim();
    if (text === '') continue;
    part[name] = numbers.has(name)
      ? Number(text)
      : type === 'date'
        ? new Date(text).toISOString()
        : text;
  }
  switch (kind) {
    case 'WECHAT':
      return { wechat: part as unknown as NonNullable<ChannelBindInput['wechat']> };
    case 'WEIBO':
      return { weibo: part as unknown as NonNullable<ChannelBindInput['weibo']> };
    default:
      return { api: { ...part, ...(rotatesSecret ? { rotatesSecret } : {}) } };
  }
}
