import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Context, type ContextParts } from '../context.ts';
import { Fault } from '../errors/fault.ts';
import { formatError } from '../errors/format-error.ts';
import { localeOf } from '../errors/words.ts';
import { baseUrlOf, exchangeOf, originOf } from '../http/exchange.ts';
import type { Endpoint } from './endpoint.ts';
import { checkCost, limitRules, limits } from './limits.ts';

interface HttpOptions {
  readonly parts: ContextParts;
  readonly log: Logger;
  readonly publicUrl: string | null;
  readonly hasIntrospection: boolean;
}

const costLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operationName, request }) {
        checkCost(schema, document, operationName, request.variables ?? {});
      },
    };
  },
};

/** Serves an endpoint over HTTP POST; returns what stops it. */
export async function serveHttp(
  app: FastifyInstance,
  endpoint: Endpoint,
  options: HttpOptions,
): Promise<() => Promise<void>> {
  const apollo = new ApolloServer<Context>({
    schema: endpoint.schema,
    introspection: options.hasIntrospection,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: { requestHeaders: ['x-parley-client', 'apollo-require-preflight'] },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Would wrap every resolver of the schema, on sockets too.
      ApolloServerPluginCacheControlDisabled(),
      costLimit,
    ],
    formatError: (_formatted, error) => formatError(error, options.log),
    logger: {
      debug() {},
      info() {},
      warn: text => options.log.warn(text),
      error: text => options.log.error(text),
    },
  });
  await apollo.start();
  await app.register(async scope => {
    scope.post(
      endpoint.path,
      {
        bodyLimit: limits.bodyBytes,
        preHandler: async request => refuseForeignPages(endpoint, request, options.publicUrl),
      },
      fastifyApolloHandler(apollo, {
        context: (request: FastifyRequest, reply: FastifyReply) =>
          openContext(endpoint, request, reply, options),
      }),
    );
  });
  return () => apollo.stop();
}

/** A page of somebody else must not act with the cookies of a member who looks at it. */
async function refuseForeignPages(
  endpoint: Endpoint,
  request: FastifyRequest,
  publicUrl: string | null,
): Promise<void> {
  if (!endpoint.isOpenToSites && originOf(request.headers, publicUrl).kind === 'site') {
    throw Object.assign(new Error('This origin may not call here.'), { statusCode: 403 });
  }
}

async function openContext(
  endpoint: Endpoint,
  request: FastifyRequest,
  reply: FastifyReply,
  { parts, publicUrl }: HttpOptions,
): Promise<Context> {
  const locale = localeOf(request.headers['accept-language'], 'en');
  const ctx = Context.anonymous(parts, locale, {
    baseUrl: baseUrlOf(request.headers, request.protocol, publicUrl),
    address: request.ip,
    exchange: exchangeOf(request, reply, publicUrl),
  });
  const token = bearerOf(request.headers.authorization);
  if (token === null) return ctx;
  const known = await endpoint.authenticate(ctx, token);
  if (!known) throw new Fault('UNAUTHENTICATED');
  return known;
}

/** The token of an Authorization header; null when there is none. */
function bearerOf(header: string | undefined): string | null {
  return /^Bearer ([A-Za-z0-9._~+/=-]{1,4096})$/.exec(header ?? '')?.[1] ?? (header ? '' : null);
}
