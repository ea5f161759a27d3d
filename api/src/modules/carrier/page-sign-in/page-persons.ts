import { z } from 'zod';
import { Tokens } from '../../../kernel/auth/tokens.ts';
import type { Context } from '../../../kernel/context.ts';
import type { Secrets } from '../../../kernel/secrets.ts';
import { type Bound, ChannelKind, type PagePerson } from '../../channel/index.ts';
import type { Moving, Vouched, Voucher } from '../../visitor/index.ts';
import { attachAccount, isOwnerOf } from './account-attachment.ts';

/** From the provider's answer to the chat's first call. */
const lifeMs = 10 * 60_000;

const Claims = z.object({
  tenantId: z.uuid(),
  channelId: z.uuid(),
  kind: z.enum(ChannelKind),
  account: z.string(),
  id: z.string(),
  name: z.string().optional(),
  avatarUrl: z.string().optional(),
  unionId: z.string().optional(),
  jti: z.uuid(),
});
/** Somebody as a provider knows him, on his way to the chat of a channel. */
export type PageClaims = z.output<typeof Claims>;

/** Tokens by which a page tells its chat whom the provider saw; good for one device. */
export class PagePersons {
  readonly #tokens: Tokens<typeof Claims>;

  constructor(
    secrets: Secrets,
    private readonly move: Moving,
  ) {
    this.#tokens = new Tokens(secrets, 'page-person', Claims);
  }

  sign(
    ctx: Context,
    channelId: string,
    { adapter, account }: Bound,
    { id, contact }: PagePerson,
  ): Promise<string> {
    const { name, avatarUrl, unionId } = contact;
    const claims: PageClaims = {
      tenantId: ctx.tenantId,
      channelId,
      kind: adapter.kind,
      account,
      id: id.slice(0, 200),
      jti: ctx.newId(),
      ...(name ? { name: name.slice(0, 100) } : {}),
      ...(avatarUrl && avatarUrl.length <= 500 ? { avatarUrl } : {}),
      ...(unionId ? { unionId: unionId.slice(0, 200) } : {}),
    };
    return this.#tokens.sign(claims, new Date(ctx.now().getTime() + lifeMs));
  }

  /** For whoever recognises visitors. */
  readonly vouch: Voucher = async (ctx, channelId, token): Promise<Vouched | null> => {
    const claims = await this.#tokens.read(token, ctx.now());
    if (claims?.tenantId !== ctx.tenantId || claims.channelId !== channelId) return null;
    return {
      jti: claims.jti,
      expiresAt: new Date(ctx.now().getTime() + lifeMs),
      isPerson: (inner, visitorId) => isOwnerOf(inner, claims, visitorId),
      attach: (inner, guestId) => attachAccount(inner, claims, guestId, this.move),
    };
  };
}
