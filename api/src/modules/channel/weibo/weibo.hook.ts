import type { HookAnswer, HookRefusal, HookRequest, Verified } from '../adapter/channel.adapter.ts';
import { isRecent, isSame, sortedSha1 } from '../adapter/signature.ts';
import type { WeiboBinding } from './weibo.binding.ts';

function refusalOf(binding: WeiboBinding, { query, now }: HookRequest): HookRefusal | null {
  const { signature = '', timestamp = '', nonce = '' } = query;
  const secrets = [binding.appSecret, binding.previousAppSecret].filter(secret => secret !== null);
  const isSigned = secrets.some(secret =>
    isSame(signature, sortedSha1([secret, timestamp, nonce])),
  );
  if (!isSigned) return 'SIGNATURE';
  // The body is not covered, so a signature is worth nothing once it is old.
  return isRecent(timestamp, now) ? null : 'CLOCK';
}

/** The answer to Weibo's question whether the address is ours. */
export function greetWeibo(binding: WeiboBinding, request: HookRequest): HookAnswer | HookRefusal {
  const refusal = refusalOf(binding, request);
  return refusal ?? { status: 200, type: 'text/plain', body: request.query['echostr'] ?? '' };
}

/** Deliveries are signed with the app's secret, without their body. */
export function verifyWeibo(binding: WeiboBinding, request: HookRequest): Verified | HookRefusal {
  return refusalOf(binding, request) ?? { isVerified: true, text: request.body.toString('utf8') };
}
