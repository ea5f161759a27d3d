import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Exchange } from '../context.ts';

const cookieName = 'parley_refresh';

/** The host of an address, with its port; null for none or a wrong one. */
const hostOf = (address: string | undefined): string | null =>
  address && URL.canParse(address) ? new URL(address).host : null;

/** Where a browser calls from: our own pages, another site, or no page at all (servers, apps). */
export function originOf(
  headers: IncomingMessage['headers'],
  publicUrl: string | null,
): { kind: 'own' | 'none' } | { kind: 'site'; host: string | null } {
  const { origin, host } = headers;
  if (origin === undefined) return { kind: 'none' };
  const from = hostOf(origin);
  return from !== null && (from === host || from === hostOf(publicUrl ?? undefined))
    ? { kind: 'own' }
    : { kind: 'site', host: from };
}

/** Where the caller finds us: as the operator says, as our own page in his browser says, or as the request was addressed. */
export function baseUrlOf(
  headers: IncomingMessage['headers'],
  protocol: string,
  publicUrl: string | null,
): string {
  if (publicUrl) return publicUrl;
  if (originOf(headers, null).kind === 'own') return new URL(headers.origin as string).origin;
  return headers.host ? `${protocol}://${headers.host}` : '';
}

/** What resolvers may know of the HTTP request, and its refresh cookie. */
export function exchangeOf(
  request: FastifyRequest,
  reply: FastifyReply,
  publicUrl: string | null,
): Exchange {
  const origin = originOf(request.headers, publicUrl);
  const isSecure = request.protocol === 'https' || (publicUrl?.startsWith('https://') ?? false);
  const options = {
    path: '/graphql',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure,
  } as const;
  return {
    ip: request.ip,
    userAgent: request.headers['user-agent'] ?? null,
    refreshToken: request.cookies[cookieName] ?? null,
    // A page without a host (a file, a sandboxed frame) is a site too, one that no list can name.
    site: origin.kind === 'site' ? (origin.host ?? 'null') : null,
    setRefreshToken(token, expiresAt) {
      if (token === null) void reply.clearCookie(cookieName, options);
      else
        void reply.setCookie(cookieName, token, {
          ...options,
          ...(expiresAt ? { expires: expiresAt } : {}),
        });
    },
  };
}
