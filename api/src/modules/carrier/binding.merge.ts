import { randomBytes } from 'node:crypto';
import type { ChannelKind } from '../channel/index.ts';
import type { ApiBindingInput, WechatBindingInput, WeiboBindingInput } from './bind-input.type.ts';

type Known = Readonly<Record<string, unknown>> | null;
type Merged = Record<string, unknown>;

const given = (input: object): Merged =>
  Object.fromEntries(
    Object.entries(input).filter(
      ([, value]) => value !== undefined && value !== null && value !== '',
    ),
  );

/** A secret that is replaced stays valid beside the new one until the next change. */
function withPrevious(merged: Merged, known: Known, pairs: Record<string, string>): Merged {
  for (const [name, previous] of Object.entries(pairs)) {
    const before = known?.[name];
    if (before && merged[name] !== before) merged[previous] = before;
  }
  return merged;
}

/** What an admin entered for WeChat, over what is known. */
export const mergeWechat = (input: WechatBindingInput, known: Known): Merged =>
  withPrevious({ ...known, ...given(input) }, known, {
    token: 'previousToken',
    aesKey: 'previousAesKey',
  });

/** What an admin entered for Weibo, over what is known. */
export const mergeWeibo = ({ tokenExpiresAt, ...input }: WeiboBindingInput, known: Known): Merged =>
  withPrevious(
    {
      ...known,
      ...given(input),
      ...(tokenExpiresAt ? { tokenExpiresAt: tokenExpiresAt.toISOString() } : {}),
    },
    known,
    { appSecret: 'previousAppSecret' },
  );

/** What an admin entered for an API channel, over what is known; `secret` is told if it was made here. */
export function mergeApi(
  { rotatesSecret, ...input }: ApiBindingInput,
  known: Known,
  channelId: string,
): { merged: Merged; secret: string | null } {
  const merged: Merged = { ...known, ...given(input), account: channelId };
  const isMade = rotatesSecret || !merged['secret'];
  const secret = isMade ? randomBytes(32).toString('base64url') : null;
  if (secret) merged['secret'] = secret;
  return { merged: withPrevious(merged, known, { secret: 'previousSecret' }), secret };
}

/** The part of the input that is for a kind. */
export const partOf: Partial<Record<ChannelKind, 'wechat' | 'weibo' | 'api'>> = {
  WECHAT: 'wechat',
  WEIBO: 'weibo',
  API: 'api',
};
