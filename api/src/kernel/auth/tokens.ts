import { SignJWT, jwtVerify } from 'jose';
import { type z } from 'zod';
import type { Secrets } from '../secrets.ts';

/** Signs and reads one kind of token (JWT, HS256); a token of another kind is never accepted in its place. */
export class Tokens<T extends z.ZodType> {
  readonly #key: Uint8Array;

  constructor(
    secrets: Secrets,
    private readonly audience: string,
    private readonly claims: T,
  ) {
    this.#key = secrets.key(`token:${audience}`);
  }

  /** A token that says these claims until `expiresAt`. */
  sign(claims: z.output<T>, expiresAt: Date): Promise<string> {
    return new SignJWT(claims as Record<string, unknown>)
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setAudience(this.audience)
      .setIssuedAt()
      .setExpirationTime(expiresAt)
      .sign(this.#key);
  }

  /** The claims of a token that is ours, of this kind and not expired; else null. */
  async read(token: string, now: Date): Promise<z.output<T> | null> {
    try {
      const { payload } = await jwtVerify(token, this.#key, {
        algorithms: ['HS256'],
        audience: this.audience,
        currentDate: now,
      });
      const parsed = this.claims.safeParse(payload);
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }
}
