import { z } from 'zod';
import type { AccessToken, AccessTokens } from '../../kernel/access-tokens.ts';
import type { Context } from '../../kernel/context.ts';
import type { OutgoingHttp } from '../../kernel/http/outgoing/index.ts';
import { ProviderFailure, called } from '../channel/index.ts';
import type { MailOauth, MailSignIn } from './mail-key.ts';
import type { MailAccounts, Mailbox } from './mail.accounts.ts';

const hourMs = 3_600_000;

const granted = z.object({
  access_token: z.string().min(1).max(16_384),
  expires_in: z.coerce.number().positive().optional(),
  refresh_token: z.string().min(1).max(16_384).optional(),
});
const refused = z.object({ error: z.string(), error_description: z.string().optional() });

/** What a provider gave for the secrets of an application: a token, and the refresh token that counts from now on. */
export interface Grant extends AccessToken {
  readonly refreshToken: string | null;
}

/** Introduces us to mail servers: by the password, or by a token that is fetched, kept and renewed (SASL XOAUTH2). */
export class MailSignIns {
  constructor(
    private readonly accounts: MailAccounts,
    private readonly tokens: AccessTokens,
    private readonly outgoing: OutgoingHttp,
  ) {}

  /** Does something at a kept mailbox; a token that is refused there is replaced once. */
  async use<T>(
    ctx: Context,
    { key, username: user }: Mailbox,
    work: (signIn: MailSignIn) => Promise<T>,
  ): Promise<T> {
    if ('password' in key) return work({ user, pass: key.password });
    const { oauth } = key;
    const token = await this.#token(ctx, oauth);
    try {
      return await work({ user, accessToken: token });
    } catch (error) {
      if (!(error instanceof ProviderFailure) || error.failure !== 'CONFIG') throw error;
      await this.tokens.drop(ctx, ctx.tenantId, token);
      return work({ user, accessToken: await this.#token(ctx, oauth) });
    }
  }

  /** Keeps a token that was got for the mailbox, in the transaction of `ctx`. */
  async keep(ctx: Context, grant: Grant): Promise<void> {
    await this.tokens.keep(ctx, ctx.tenantId, grant);
  }

  /** Asks the provider for a token. Throws a `ProviderFailure`. */
  async fetch({ tokenUrl, clientId, clientSecret, ...more }: MailOauth): Promise<Grant> {
    const form = {
      client_id: clientId,
      client_secret: clientSecret,
      ...(more.scope ? { scope: more.scope } : {}),
      ...(more.refreshToken
        ? { grant_type: 'refresh_token', refresh_token: more.refreshToken }
        : { grant_type: 'client_credentials' }),
    };
    const { status, body } = await called(true, () =>
      this.outgoing.send({
        url: tokenUrl,
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          accept: 'application/json',
        },
        body: new URLSearchParams(form).toString(),
        maxBytes: 65_536,
      }),
    );
    const answer = asJson(body.toString());
    const got = status === 200 ? granted.safeParse(answer) : null;
    if (!got?.success) throw refusal(status, answer);
    return {
      token: got.data.access_token,
      expiresInMs: got.data.expires_in ? got.data.expires_in * 1_000 : hourMs,
      refreshToken: got.data.refresh_token ?? more.refreshToken,
    };
  }

  #token(ctx: Context, oauth: MailOauth): Promise<string> {
    return this.tokens.use(ctx, ctx.tenantId, async () => {
      // Another process may have been given a new one since the mailbox was read.
      const row = await this.accounts.read(ctx);
      const kept = row && this.accounts.open(ctx, row).key;
      const latest = kept && 'oauth' in kept ? kept.oauth : oauth;
      const grant = await this.fetch(latest);
      if (grant.refreshToken !== latest.refreshToken)
        await this.accounts.renew(ctx, { ...latest, refreshToken: grant.refreshToken });
      return grant;
    });
  }
}

function refusal(status: number, answer: unknown): ProviderFailure {
  const told = refused.safeParse(answer);
  const words = told.success
    ? (told.data.error_description ?? told.data.error)
    : `The token address answered ${status}.`;
  return new ProviderFailure(status === 429 || status >= 500 ? 'RETRY' : 'CONFIG', words);
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
