import type { Context } from '../../../kernel/context.ts';
import { notFound } from '../../../kernel/errors/fault.ts';
import { InputCheck } from '../../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../../kernel/errors/words.ts';
import { isUuid } from '../../../kernel/uuid.ts';
import { Channel } from '../../channel/index.ts';
import type { IdentityKeys } from './identity.keys.ts';
import { identityProblems } from './identity.problem.ts';
import { readIdentity, readPublicKey } from './identity.token.ts';
import type { IdentityCheck } from './identity.type.ts';

const noKey: Sentence = {
  en: 'This is no Ed25519 public key in PEM form.',
  'zh-CN': '这不是 PEM 格式的 Ed25519 公钥。',
};
const accepted: Sentence = {
  en: 'This token would be accepted, for the user “{user}”.',
  'zh-CN': '该令牌有效，用户为“{user}”。',
};

/** Setting signed identities up. */
export class IdentityService {
  constructor(private readonly keys: IdentityKeys) {}

  hint(ctx: Context, channelId: string): Promise<string | null> {
    return this.keys.hint(ctx, channelId);
  }

  /** A new secret, or a public key. Throws NOT_FOUND. */
  async rotate(
    ctx: Context,
    channelId: string,
    publicKey: string | null,
  ): Promise<{ secret: string | null; channel: Channel } | UserError> {
    const channel = await getChannel(ctx, channelId);
    if (publicKey !== null && !readPublicKey(publicKey))
      return new InputCheck(ctx.locale).fault('publicKey', noKey).error as UserError;
    return { secret: await this.keys.rotate(ctx, channelId, publicKey), channel };
  }

  /** What a token is worth, without using it. Throws NOT_FOUND. */
  async check(ctx: Context, channelId: string, token: string): Promise<IdentityCheck> {
    await getChannel(ctx, channelId);
    const read = await readIdentity(token.trim(), await this.keys.of(ctx, channelId), ctx.now());
    if (typeof read === 'string') {
      const words = say(identityProblems[read], ctx.locale);
      return { isValid: false, problem: read, words, userId: null, expiresAt: null };
    }
    const { userId, expiresAt } = read;
    const words = say(accepted, ctx.locale, { user: userId });
    return { isValid: true, problem: null, words, userId, expiresAt };
  }
}

async function getChannel(ctx: Context, id: string): Promise<Channel> {
  const channel = isUuid(id) ? await ctx.em.findOne(Channel, { id }) : null;
  if (!channel) throw notFound();
  return channel;
}
