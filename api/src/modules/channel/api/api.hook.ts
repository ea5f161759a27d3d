import type { HookAnswer, HookRefusal, HookRequest, Verified } from '../adapter/channel.adapter.ts';
import { isRecent, isSame } from '../adapter/signature.ts';
import type { ApiBinding } from './api.binding.ts';
import { signature } from './api.signature.ts';

/** Each header must stand there once: two of a kind are joined by Node and match no form. */
function headersOf({ headers }: HookRequest) {
  const text = (name: string) => (typeof headers[name] === 'string' ? headers[name] : '');
  return {
    timestamp: text('x-timestamp'),
    nonce: text('x-nonce'),
    signature: text('x-signature'),
  };
}

/** Checks time, signature and form of a call; the nonce is remembered by whoever stores the call. */
export function verifyApi(binding: ApiBinding, request: HookRequest): Verified | HookRefusal {
  const given = headersOf(request);
  if (!/^[\w-]{8,100}$/.test(given.nonce) || !/^v1=[0-9a-f]{64}$/.test(given.signature))
    return 'SIGNATURE';
  const secrets = [binding.secret, binding.previousSecret].filter(secret => secret !== null);
  const isSigned = secrets.some(secret =>
    isSame(given.signature, signature(secret, given, request.body)),
  );
  if (!isSigned) return 'SIGNATURE';
  if (!isRecent(given.timestamp, request.now)) return 'CLOCK';
  return { isVerified: true, text: request.body.toString('utf8'), nonce: given.nonce };
}

/** `GET …?challenge=…`, signed over an empty body, is answered with the challenge. */
export function greetApi(binding: ApiBinding, request: HookRequest): HookAnswer | HookRefusal {
  const verified = verifyApi(binding, request);
  if (typeof verified === 'string') return verified;
  return { status: 200, type: 'text/plain', body: request.query['challenge'] ?? '' };
}
