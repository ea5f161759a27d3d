import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../kernel/context.ts';
import type { Hooks } from './hooks.ts';

const largestBody = 64 * 1_024;

interface Options {
  readonly hooks: Hooks;
  readonly anonymous: () => Context;
  readonly now: () => Date;
}

type HookCall = FastifyRequest<{ Params: { kind: string; key: string } }>;

/** A name that stands in an address twice says nothing. */
function queryOf({ query }: FastifyRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query as Record<string, unknown>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

/** `/hooks/<kind>/<channel key>`: where providers bring messages. Bodies are taken as bytes, whatever they claim to be. */
export function hookRoutes(app: FastifyInstance, { hooks, anonymous, now }: Options): void {
  void app.register(async scope => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: largestBody },
      (_request, body, done) => done(null, body),
    );
    scope.route({
      method: ['GET', 'POST'],
      url: '/hooks/:kind/:key',
      exposeHeadRoute: false,
      async handler(request: HookCall, reply) {
        const { kind, key } = request.params;
        const answer = await hooks.answer(anonymous(), kind, key, {
          method: request.method === 'GET' ? 'GET' : 'POST',
          query: queryOf(request),
          headers: request.headers,
          body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
          now: now(),
        });
        return reply
          .code(answer.status)
          .headers({
            'content-type': `${answer.type}; charset=utf-8`,
            'cache-control': 'no-store',
            'x-content-type-options': 'nosniff',
          })
          .send(answer.body);
      },
    });
  });
}
