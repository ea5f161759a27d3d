import type { AccessTokens } from '../../kernel/access-tokens.ts';
import type { Context } from '../../kernel/context.ts';
import type { OutgoingHttp } from '../../kernel/http/outgoing/index.ts';
import type { Bound, Line } from '../channel/index.ts';

/** The ways to accounts at their providers, with one access token each for all processes. */
export class Lines {
  constructor(
    private readonly http: OutgoingHttp,
    private readonly tokens: AccessTokens,
  ) {}

  /** `announce`: what must be written down before a call that must not be made twice. */
  to(ctx: Context, { channelId, binding }: Bound, announce = async () => {}): Line<unknown> {
    return {
      channelId,
      binding,
      http: this.http,
      now: () => ctx.now(),
      announce,
      token: fetch => this.tokens.use(ctx, channelId, fetch),
      dropToken: token => this.tokens.drop(ctx, channelId, token),
    };
  }
}
