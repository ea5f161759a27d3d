import type { HookAnswer, HookRefusal, HookRequest, Verified } from '../adapter/channel.adapter.ts';
import { isRecent, isSame, sortedSha1 } from '../adapter/signature.ts';
import type { WechatBinding } from './wechat.binding.ts';
import { decrypt } from './wechat.crypto.ts';
import { encryptedPart } from './wechat.envelope.ts';

const given = (texts: readonly (string | null)[]) => texts.filter(text => text !== null);
const tokensOf = ({ token, previousToken }: WechatBinding) => given([token, previousToken]);

function isSigned(
  signature: string | undefined,
  tokens: readonly string[],
  rest: readonly string[],
): boolean {
  return tokens.some(token => isSame(signature ?? '', sortedSha1([token, ...rest])));
}

/** The answer to WeChat's question whether the address is ours: its word, unchanged. */
export function greetWechat(
  binding: WechatBinding,
  request: HookRequest,
): HookAnswer | HookRefusal {
  const { signature, timestamp = '', nonce = '', echostr = '' } = request.query;
  if (!isSigned(signature, tokensOf(binding), [timestamp, nonce])) return 'SIGNATURE';
  if (!isRecent(timestamp, request.now)) return 'CLOCK';
  return { status: 200, type: 'text/plain', body: echostr };
}

/** Encrypted deliveries prove themselves by a signature over their body and by the account inside; plain ones by the token. */
export function verifyWechat(binding: WechatBinding, request: HookRequest): Verified | HookRefusal {
  const { query, now } = request;
  const { timestamp = '', nonce = '' } = query;
  const isEncrypted = query['encrypt_type'] === 'aes';
  if (!isEncrypted && binding.mode === 'ENCRYPTED') return 'SIGNATURE';
  const text = request.body.toString('utf8');
  const encrypted = isEncrypted ? encryptedPart(text) : null;
  if (isEncrypted && !encrypted) return 'SIGNATURE';
  const signature = isEncrypted ? query['msg_signature'] : query['signature'];
  const rest = encrypted ? [timestamp, nonce, encrypted] : [timestamp, nonce];
  if (!isSigned(signature, tokensOf(binding), rest)) return 'SIGNATURE';
  if (!isRecent(timestamp, now)) return 'CLOCK';
  if (!encrypted) return { isVerified: true, text };
  return decrypted(binding, encrypted);
}

function decrypted(binding: WechatBinding, encrypted: string): Verified | HookRefusal {
  // After a change of the key WeChat uses the old one for a while.
  for (const key of given([binding.aesKey, binding.previousAesKey])) {
    try {
      return { isVerified: true, text: decrypt(encrypted, key, binding.appId) };
    } catch {
      continue;
    }
  }
  return 'SIGNATURE';
}
