import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Tokens } from '../../../kernel/auth/tokens.ts';
import type { Secrets } from '../../../kernel/secrets.ts';

const Claims = z.discriminatedUnion('is', [
  /** The person was sent to the provider; `key` is known to this browser alone. */
  z.object({ is: z.literal('ASKED'), channelId: z.uuid(), key: z.string() }),
  /** The provider said who he is; `token` says it to the chat. */
  z.object({ is: z.literal('KNOWN'), channelId: z.uuid(), token: z.string() }),
  /** Whatever came of it, he is not asked again while this lasts. */
  z.object({ is: z.literal('DONE'), channelId: z.uuid() }),
]);
export type AskedClaims = z.output<typeof Claims>;

/** What a browser keeps, out of reach of every script, while and after its person is asked who he is. */
export class AskedCookie {
  readonly #tokens: Tokens<typeof Claims>;

  constructor(secrets: Secrets) {
    this.#tokens = new Tokens(secrets, 'page-asked', Claims);
  }

  sign(claims: AskedClaims, expiresAt: Date): Promise<string> {
    return this.#tokens.sign(claims, expiresAt);
  }

  /** What it says of this channel; null without one, and for one that counts no more. */
  async read(text: string | undefined, channelId: string, now: Date): Promise<AskedClaims | null> {
    const claims = text ? await this.#tokens.read(text, now) : null;
    return claims?.channelId === channelId ? claims : null;
  }
}

/** What travels to the provider and back in the place of a key that does not. */
export const stateOf = (key: string): string => createHash('sha256').update(key).digest('hex');
