import { SignJWT } from 'jose';
import type { Context } from '../../kernel/context.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import type { SealedBox } from '../../kernel/sealed.ts';
import { agentById } from '../agent/index.ts';
import { getConversation } from '../conversation/index.ts';
import { refuseWithout } from '../tenant/index.ts';
import { visitorById, visitorName } from '../visitor/index.ts';
import { originOfPanel } from './side-panel.address.ts';
import { type SidePanelRow, getPanel } from './side-panel.rows.ts';

const lifetimeMs = 5 * 60_000;

interface Secrets {
  readonly secret: Uint8Array;
  readonly previousSecret: Uint8Array | null;
}

/** What vouches to a panel for what is beside it. */
export interface PanelTokens {
  readonly token: string;
  /** The same, signed by the secret before; null when that counts no more. */
  readonly previousToken: string | null;
  readonly expiresAt: Date;
}

/** Where a panel's secret is kept. */
export const secretPlace = (ctx: Context, panelId: string): string =>
  `side-panel:${ctx.tenantId}:${panelId}`;

/** Signs for panels which conversation, visitor and agent they stand beside (FEATURES P-14). */
export class PanelSigner {
  constructor(private readonly box: SealedBox) {}

  /** Tokens for the viewer at a conversation he may read. Throws NOT_FOUND. */
  async issue(
    ctx: Context,
    panelId: string,
    conversationId: string,
  ): Promise<PanelTokens | UserError> {
    const refusal = await refuseWithout(ctx, 'SIDE_PANELS');
    if (refusal) return refusal;
    const panel = await getPanel(ctx, panelId);
    const claims = await claimsFor(ctx, panel, conversationId);
    const expiresAt = new Date(ctx.now().getTime() + lifetimeMs);
    const { secret, previousSecret } = await secretsOf(ctx, panel.id);
    const sign = (sealed: Uint8Array) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer('parley')
        .setAudience(originOfPanel(panel.url))
        .setSubject(ctx.agent.agentId)
        .setJti(ctx.newId())
        .setIssuedAt(ctx.now())
        .setExpirationTime(expiresAt)
        .sign(Buffer.from(this.box.open(sealed, secretPlace(ctx, panel.id))));
    return {
      token: await sign(secret),
      previousToken: previousSecret && (await sign(previousSecret)),
      expiresAt,
    };
  }
}

async function secretsOf(ctx: Context, panelId: string): Promise<Secrets> {
  const [row] = await ctx.query<Secrets>(
    `select secret, case when previous_until > ? then previous_secret end as previous_secret
       from app.side_panel where tenant_id = ? and id = ?`,
    [ctx.now(), ctx.tenantId, panelId],
  );
  return row as Secrets;
}

async function claimsFor(ctx: Context, panel: SidePanelRow, conversationId: string) {
  const conversation = await getConversation(ctx, conversationId);
  const [visitor, agent] = await Promise.all([
    visitorById(ctx, conversation.visitorId),
    agentById(ctx, ctx.agent.agentId),
  ]);
  return {
    tenant: ctx.tenantId,
    panel: panel.id,
    conversation: {
      id: conversation.id,
      number: conversation.number,
      status: conversation.status,
      channel: conversation.channelId,
    },
    visitor: visitor && {
      id: visitor.id,
      name: visitorName(visitor, ctx.locale),
      // Who signed in on the company's site, by the id that the company's server gave; null for everybody else.
      userId: visitor.externalId ?? null,
    },
    agent: agent && { id: agent.id, nickname: agent.nickname },
  };
}
