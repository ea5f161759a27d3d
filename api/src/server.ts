import cookie from '@fastify/cookie';
import cors from '@fastify/cors';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from './config.ts';
import { Context, type ContextParts } from './kernel/context.ts';
import type { FileStore } from './kernel/files/file-store.ts';
import type { Endpoint } from './kernel/graphql/endpoint.ts';
import { serveHttp } from './kernel/graphql/http.ts';
import { Operations } from './kernel/graphql/operations.ts';
import { Sockets } from './kernel/graphql/sockets.ts';
import { registerHealth } from './kernel/http/health.ts';
import { registerSecurityHeaders } from './kernel/http/security-headers.ts';
import type { JobQueues } from './kernel/jobs/job-queues.ts';
import type { Logger } from './kernel/log.ts';
import type { OutboxRelay } from './kernel/outbox/outbox-relay.ts';
import type { Modules } from './modules.ts';
import { hookRoutes } from './modules/carrier/index.ts';
import { fileRoutes } from './modules/file/index.ts';
import { mailRoutes } from './modules/mail/index.ts';
import { panelRoutes } from './modules/side-panel/index.ts';
import { ApiTokenService } from './modules/token/index.ts';
import { registerPages } from './pages.ts';
import { registerPlainPage } from './plain-page/plain-page.ts';

/** How long a request that is under way may take once the process is told to end. */
const drainMs = 5_000;

interface ServerOptions {
  readonly config: Config;
  readonly root: string;
  readonly parts: ContextParts;
  readonly modules: Modules;
  readonly schemas: { readonly desk: GraphQLSchema; readonly visitor: GraphQLSchema };
  readonly store: FileStore;
  readonly queues: JobQueues;
  readonly relay: OutboxRelay | null;
  readonly log: Logger;
}

/** The HTTP and socket server, built but not listening. */
export interface ParleyServer {
  readonly app: FastifyInstance;
  /** Takes no more, sends sockets elsewhere, finishes what runs. */
  stop(): Promise<void>;
}

export async function buildServer(options: ServerOptions): Promise<ParleyServer> {
  const { config, parts, log, modules } = options;
  let isDraining = false;
  const app = Fastify({
    trustProxy: config.trustProxy,
    bodyLimit: 64 * 1024,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 4_096 },
  });
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status =
      error.statusCode && error.statusCode >= 400 && error.statusCode < 500
        ? error.statusCode
        : 500;
    if (status === 500) log.error({ err: error }, 'A request failed.');
    return reply.code(status).send({ code: status === 500 ? 'UNAVAILABLE' : 'INVALID_INPUT' });
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isDraining) reply.header('connection', 'close');
  });
  await registerSecurityHeaders(app);
  await app.register(cookie);
  await app.register(cors, {
    delegator: (request, callback) =>
      callback(null, {
        origin: /^\/(visitor\/graphql|files\/)/.test(request.url ?? ''),
        credentials: false,
        methods: ['GET', 'HEAD', 'POST', 'PUT'],
        maxAge: 600,
      }),
  });
  registerHealth(app, {
    pool: parts.database.pool,
    queues: options.queues,
    ...(options.relay ? { relay: options.relay } : {}),
    isDraining: () => isDraining,
  });
  fileRoutes(app, {
    urls: modules.fileUrls,
    intake: modules.intake,
    store: options.store,
    openContext: tenantId => Context.system(parts, tenantId),
    now: parts.now,
  });

  hookRoutes(app, {
    hooks: modules.hooks,
    anonymous: () => Context.anonymous(parts, 'zh-CN'),
    now: parts.now,
  });

  mailRoutes(app, {
    confirmation: modules.mail.confirmation,
    open: tenantId => Context.system(parts, tenantId),
  });

  panelRoutes(app, {
    frames: modules.panelFrames,
    open: tenantId => Context.system(parts, tenantId),
  });

  const http = {
    parts,
    log,
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy,
    hasIntrospection: config.mode !== 'production',
  };
  const sockets = new Sockets(http);
  const stops: (() => Promise<void>)[] = [];
  for (const endpoint of endpointsOf(options)) {
    stops.push(await serveHttp(app, endpoint, http));
    sockets.serve(endpoint);
  }
  await registerPages(app, {
    root: options.root,
    publicUrl: config.publicUrl,
    anonymous: () => Context.anonymous(parts, 'en'),
    channels: modules.channels,
    directory: modules.directory,
    fileUrls: modules.fileUrls,
    signIns: modules.pageSignIns,
  });
  await registerPlainPage(app);
  sockets.listen(app.server);
  return {
    app,
    async stop() {
      isDraining = true;
      await sockets.drain();
      await closeHttp(app);
      for (const stop of stops) await stop();
    },
  };
}

/** Lets running requests end; connections that are kept alive between requests are not waited for. */
async function closeHttp(app: FastifyInstance): Promise<void> {
  const closeIdle = setInterval(() => app.server.closeIdleConnections(), 50);
  const closeAll = setTimeout(() => app.server.closeAllConnections(), drainMs);
  await app.close().finally(() => {
    clearInterval(closeIdle);
    clearTimeout(closeAll);
  });
}

function endpointsOf({ config, modules, schemas }: ServerOptions): Endpoint[] {
  const withOperations = (schema: GraphQLSchema) => ({
    schema,
    operations: new Operations(schema, { hasIntrospection: config.mode !== 'production' }),
  });
  return [
    {
      name: 'desk',
      path: '/graphql',
      ...withOperations(schemas.desk),
      isOpenToSites: false,
      authenticate: (ctx, token) =>
        ApiTokenService.recognises(token)
          ? modules.apiTokens.authenticate(ctx, token)
          : modules.sessions.authenticate(ctx, token),
      // A system that listens for a member does not make him present.
      enter: ctx =>
        ctx.agent.scopes ? () => {} : modules.attendance.enter(ctx.tenantId, ctx.agent.agentId),
      topicsOf: ctx => [`session:${ctx.agent.sessionId}`, `viewer:${ctx.agent.agentId}`],
    },
    {
      name: 'visitor',
      path: '/visitor/graphql',
      ...withOperations(schemas.visitor),
      isOpenToSites: true,
      async authenticate(ctx, token) {
        const own = await modules.visitorSessions.authenticate(ctx, token);
        if (!own) return null;
        const { channelId, deviceId } = own.visitor;
        if (deviceId && (await modules.endedDevices.has(own, deviceId))) return null;
        return (await modules.channelGate.isOpen(own, channelId)) ? own : null;
      },
      enter: ctx => modules.visitorAttendance.enter(ctx.tenantId, ctx.visitor.visitorId),
      topicsOf: ctx => [`channel:${ctx.visitor.channelId}`, `device:${ctx.visitor.deviceId}`],
    },
  ];
}
