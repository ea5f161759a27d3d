import { type KeyObject, constants, createPrivateKey, sign } from 'node:crypto';
import { ProviderFailure } from '../../channel/index.ts';

/** How tokens are signed at providers. */
export type JwsAlgorithm = 'ES256' | 'RS256';

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The signature of a signing input (RFC 7515). */
export function jwsSignature(algorithm: JwsAlgorithm, input: string, key: KeyObject): string {
  const how =
    algorithm === 'ES256'
      ? { key, dsaEncoding: 'ieee-p1363' as const }
      : { key, padding: constants.RSA_PKCS1_PADDING };
  return sign('sha256', Buffer.from(input), how).toString('base64url');
}

/** A signed token that says these claims. */
export function signJwt(
  header: { readonly alg: JwsAlgorithm } & Record<string, string>,
  claims: object,
  key: KeyObject,
): string {
  const input = `${encoded(header)}.${encoded(claims)}`;
  return `${input}.${jwsSignature(header.alg, input, key)}`;
}

/** A private key as people paste it (PKCS#8, PEM). Throws CONFIG when it is none, or of another kind. */
export function readPrivateKey(pem: string, kind: 'ec' | 'rsa'): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === kind) return key;
  } catch {
    // Said below.
  }
  throw new ProviderFailure('CONFIG', 'The private key cannot be read.');
}
