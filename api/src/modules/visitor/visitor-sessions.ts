import { z } from 'zod';
import { Tokens } from '../../kernel/auth/tokens.ts';
import type { VisitorViewer } from '../../kernel/auth/viewer.ts';
import type { Context, Locale } from '../../kernel/context.ts';
import type { Secrets } from '../../kernel/secrets.ts';

const tokenMs = 60 * 60_000;
const deviceMs = 90 * 24 * 60 * 60_000;

const Device = z.object({
  sub: z.uuid(),
  tid: z.uuid(),
  cid: z.uuid(),
  did: z.uuid().optional(),
});
const Claims = Device.extend({ loc: z.enum(['zh-CN', 'en']) });

/** What a visitor client gets to speak with, and to be recognised by on its next visit. */
export interface VisitorAccess {
  readonly token: string;
  readonly expiresAt: Date;
  readonly deviceToken: string;
}

/** Sessions of visitors: signed tokens bound to one channel. Nothing is stored before the first message. */
export class VisitorSessions {
  readonly #tokens: Tokens<typeof Claims>;
  readonly #devices: Tokens<typeof Device>;

  constructor(secrets: Secrets) {
    this.#tokens = new Tokens(secrets, 'visitor', Claims);
    this.#devices = new Tokens(secrets, 'visitor-device', Device);
  }

  /** Tokens for the viewer: one hour to speak, ninety days (from each visit) to come back. */
  async issue(
    ctx: Context,
    { visitorId, channelId, deviceId }: VisitorViewer,
    locale: Locale,
  ): Promise<VisitorAccess> {
    const claims = { sub: visitorId, tid: ctx.tenantId, cid: channelId, did: deviceId };
    const now = ctx.now().getTime();
    const expiresAt = new Date(now + tokenMs);
    const [token, deviceToken] = await Promise.all([
      this.#tokens.sign({ ...claims, loc: locale }, expiresAt),
      this.#devices.sign(claims, new Date(now + deviceMs)),
    ]);
    return { token, expiresAt, deviceToken };
  }

  /** Device and visitor of a token for this channel; null for a token of another one, or none of ours. */
  async recognise(
    ctx: Context,
    deviceToken: string,
    channelId: string,
  ): Promise<{ visitorId: string; deviceId: string | null } | null> {
    const claims = await this.#devices.read(deviceToken, ctx.now());
    return claims && claims.tid === ctx.tenantId && claims.cid === channelId
      ? { visitorId: claims.sub, deviceId: claims.did ?? null }
      : null;
  }

  /** The context of the visitor a token stands for, in the language of his session; null when it no longer counts. */
  async authenticate(ctx: Context, token: string): Promise<Context | null> {
    const claims = await this.#tokens.read(token, ctx.now());
    return (
      claims &&
      ctx.as(
        claims.tid,
        { kind: 'VISITOR', visitorId: claims.sub, channelId: claims.cid, deviceId: claims.did },
        claims.loc,
      )
    );
  }
}
