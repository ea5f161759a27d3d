import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from './kernel/context.ts';
import { baseUrlOf } from './kernel/http/exchange.ts';
import type { PageSignIns } from './modules/carrier/index.ts';
import {
  type Channel,
  type ChannelService,
  frameAncestors,
  settingsOf,
} from './modules/channel/index.ts';
import { isOldBrowser } from './plain-page/old-browser.ts';

interface ChatOptions {
  readonly publicUrl: string | null;
  readonly anonymous: () => Context;
  readonly channels: ChannelService;
  readonly signIns: PageSignIns;
}

type ChatRequest = FastifyRequest<{
  Params: { key: string };
  Querystring: { wechatProfile?: string };
}>;

const askedCookie = 'parley_asked';

/** The chat as a page, `/chat/<channel key>`, and for frames. */
export function serveChat(app: FastifyInstance, folder: string, options: ChatOptions): void {
  const page = readFileSync(join(folder, 'chat.html'), 'utf8');
  app.get('/chat/:key', async (request: ChatRequest, reply) => {
    if (isOldBrowser(request.headers['user-agent']))
      return reply.redirect(`/plain/${encodeURIComponent(request.params.key)}`);
    const channel = await options.channels.knownByKey(options.anonymous(), request.params.key);
    if (!channel) return sendNothing(reply);
    const token = await signIn(request, reply, channel, options);
    if (reply.sent) return reply;
    allow(reply, channel);
    if (!token) return reply.sendFile('chat.html');
    return reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replace('</title>', `</title><meta name="parley-identity" content="${token}">`));
  });
  app.get<{ Querystring: { channel?: string } }>('/widget/frame.html', async (request, reply) => {
    const channel = await options.channels.knownByKey(
      options.anonymous(),
      request.query.channel ?? '',
    );
    if (!channel) return sendNothing(reply);
    // A page that isolates itself shows only frames that load nothing of others with their credentials.
    reply.header('cross-origin-embedder-policy', 'credentialless');
    return allow(reply, channel).sendFile('frame.html');
  });
}

/** Finds out who looks at the page, where the app around it tells; answers with another address, or resolves to a token. */
async function signIn(
  request: ChatRequest,
  reply: FastifyReply,
  channel: Channel,
  { publicUrl, anonymous, signIns }: ChatOptions,
): Promise<string | undefined> {
  const { wechatProfile = String(settingsOf(channel).wechatProfile) } = request.query;
  const base = baseUrlOf(request.headers, request.protocol, publicUrl);
  if (wechatProfile === 'false' || !URL.canParse(request.url, base)) return undefined;
  const ctx = anonymous().as(channel.tenantId, { kind: 'SYSTEM' });
  const url = new URL(request.url, base);
  const { cookie, redirect, token } = await signIns.step(ctx, channel, {
    url,
    userAgent: request.headers['user-agent'] ?? '',
    ip: request.ip,
    cookie: request.cookies[askedCookie],
  });
  if (cookie)
    void reply.setCookie(askedCookie, cookie.value, {
      path: `/chat/${encodeURIComponent(request.params.key)}`,
      httpOnly: true,
      // The provider's page sends the person back here.
      sameSite: 'lax',
      secure: url.protocol === 'https:',
      expires: cookie.expiresAt,
    });
  if (redirect) await reply.header('cache-control', 'no-store').redirect(redirect);
  return token;
}

const sendNothing = (reply: FastifyReply): FastifyReply =>
  reply.code(404).type('text/plain').send('This chat is not available.');

/** Only pages of the channel's sites may show it. */
function allow(reply: FastifyReply, { allowedSites }: Channel): FastifyReply {
  return reply
    .header('cache-control', 'no-cache')
    .header(
      'content-security-policy',
      [
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob: https:",
        "media-src 'self' blob:",
        "connect-src 'self' ws: wss:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        `frame-ancestors ${frameAncestors(allowedSites)}`,
      ].join('; '),
    );
}
