import { createPublicKey, type KeyObject } from 'node:crypto';
import { decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { IdentityProblem } from './identity.problem.ts';

/** A key tokens of a channel are checked against. */
export type IdentityKey =
  | { readonly algorithm: 'HS256'; readonly secret: Uint8Array }
  | { readonly algorithm: 'EdDSA'; readonly publicKey: KeyObject };

const longestMs = 60 * 60_000;
/** Clocks of other people's servers. */
const toleranceSeconds = 60;

// Ids are compared as they stand; one with spaces or signs nobody sees at its ends is no id.
const Subject = z
  .string()
  .min(1)
  .max(200)
  .refine(text => text.trim() === text && !/[\p{C}\p{Z}]/u.test(text.replaceAll(' ', '')));
const line = (max: number) => z.string().trim().min(1).max(max).optional();

const Claims = z.object({
  name: line(50),
  phone: line(30),
  email: line(254),
  company: line(100),
  description: line(500),
  vip: z.number().int().min(1).max(3).optional(),
  jti: z.string().min(1).max(200).optional(),
  attributes: z
    .record(z.string().max(60), z.union([z.string().max(500), z.number(), z.boolean()]))
    .refine(values => Object.keys(values).length <= 50)
    .optional(),
});

/** Who a token says its bearer is. */
export interface Identity extends z.output<typeof Claims> {
  readonly userId: string;
  readonly expiresAt: Date;
}

/** What a token says, when one of the keys vouches for it; else what is wrong with it. */
export async function readIdentity(
  token: string,
  keys: readonly IdentityKey[],
  now: Date,
): Promise<Identity | IdentityProblem> {
  if (keys.length === 0) return IdentityProblem.NOT_SET_UP;
  const algorithm = algorithmOf(token);
  if (algorithm === null) return IdentityProblem.MALFORMED;
  if (algorithm !== 'HS256' && algorithm !== 'EdDSA') return IdentityProblem.ALGORITHM;
  for (const key of keys) {
    if (key.algorithm !== algorithm) continue;
    const read = await readWith(token, key, now);
    if (read !== IdentityProblem.SIGNATURE) return read;
  }
  return IdentityProblem.SIGNATURE;
}

function algorithmOf(token: string): string | null {
  try {
    return token.length <= 4_096 ? (decodeProtectedHeader(token).alg ?? '') : null;
  } catch {
    return null;
  }
}

async function readWith(
  token: string,
  key: IdentityKey,
  now: Date,
): Promise<Identity | IdentityProblem> {
  try {
    const { payload } = await jwtVerify(
      token,
      key.algorithm === 'HS256' ? key.secret : key.publicKey,
      { algorithms: [key.algorithm], currentDate: now, clockTolerance: toleranceSeconds },
    );
    return judge(payload, now);
  } catch (error) {
    if (error instanceof errors.JWTExpired) return IdentityProblem.EXPIRED;
    if (error instanceof errors.JWSSignatureVerificationFailed) return IdentityProblem.SIGNATURE;
    return error instanceof errors.JWTClaimValidationFailed
      ? IdentityProblem.CLAIMS
      : IdentityProblem.MALFORMED;
  }
}

function judge(payload: Record<string, unknown>, now: Date): Identity | IdentityProblem {
  const expires = payload['exp'];
  const latest = now.getTime() + longestMs + toleranceSeconds * 1_000;
  if (typeof expires !== 'number' || expires * 1_000 > latest) return IdentityProblem.TOO_LONG;
  const subject = Subject.safeParse(payload['sub']);
  if (!subject.success) return IdentityProblem.NO_USER;
  const claims = Claims.safeParse(payload);
  if (!claims.success) return IdentityProblem.CLAIMS;
  return { ...claims.data, userId: subject.data, expiresAt: new Date(expires * 1_000) };
}

/** An Ed25519 public key out of what an admin pasted (PEM); null for anything else. */
export function readPublicKey(pem: string): KeyObject | null {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}
