import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { serveChat } from './chat-page.ts';
import type { Context } from './kernel/context.ts';
import { localeOf } from './kernel/errors/words.ts';
import { originOf } from './kernel/http/exchange.ts';
import type { Directory } from './modules/agent/index.ts';
import type { PageSignIns } from './modules/carrier/index.ts';
import {
  type Channel,
  type ChannelService,
  type ChannelSettings,
  isSiteAllowed,
  settingsOf,
} from './modules/channel/index.ts';
import type { FileUrls } from './modules/file/index.ts';
import { dutyForNewcomer } from './modules/schedule/index.ts';
import { isOldBrowser } from './plain-page/old-browser.ts';

interface PagesOptions {
  readonly root: string;
  readonly publicUrl: string | null;
  readonly anonymous: () => Context;
  readonly channels: ChannelService;
  readonly directory: Directory;
  readonly fileUrls: FileUrls;
  readonly signIns: PageSignIns;
}

const hour = 'public, max-age=3600';
const forEver = 'public, max-age=31536000, immutable';
const notKept = 'no-cache';

const isHashed = (path: string) => /-[A-Za-z0-9_-]{8}\.\w+$/.test(path);

/** Serves the built apps, the widget, the demo shop and the published documents from one origin. */
export async function registerPages(app: FastifyInstance, options: PagesOptions): Promise<void> {
  await app.register(async scope => {
    // Files only: what is compressed together with a secret could tell it.
    await scope.register(compress, { threshold: 1_024 });
    await serveFiles(scope, options);
  });
}

async function serveFiles(app: FastifyInstance, options: PagesOptions): Promise<void> {
  await serveApp(app, '/agent', join(options.root, 'agent-web/dist'));
  await serveApp(app, '/admin', join(options.root, 'admin-web/dist'));
  await serveWidget(app, options);
  for (const name of ['desk', 'visitor']) {
    const file = join(options.root, `schema/${name}.graphql`);
    app.get(`/schema/${name}.graphql`, async (_request, reply) =>
      reply
        .type('text/plain; charset=utf-8')
        .header('cache-control', notKept)
        .send(await readFile(file, 'utf8')),
    );
  }
  app.get('/', async (_request, reply) => reply.redirect('/agent/'));
}

async function serveApp(app: FastifyInstance, prefix: string, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(
    async scope => {
      await scope.register(fastifyStatic, {
        root: folder,
        prefix: '/',
        cacheControl: false,
        setHeaders: (reply, path) =>
          void reply.header('cache-control', isHashed(path) ? forEver : notKept),
      });
      // The paths of an app are its own: whatever is no file is one of its screens.
      scope.setNotFoundHandler((request, reply) =>
        request.method === 'GET' && !/\.\w+$/.test(request.url.split('?')[0] ?? '')
          ? reply.header('cache-control', notKept).sendFile('index.html')
          : reply.code(404).send(),
      );
    },
    { prefix },
  );
}

async function serveWidget(app: FastifyInstance, options: PagesOptions): Promise<void> {
  const folder = join(options.root, 'widget/dist');
  await app.register(async scope => {
    // Parts of the widget are fetched by pages of other origins.
    scope.addHook('onSend', async (_request, reply) => {
      reply
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('access-control-allow-origin', '*');
    });
    scope.get<{ Params: { file: string } }>('/widget/config/:file', (request, reply) =>
      sendConfig(request, reply, options),
    );
    if (!existsSync(folder)) return;
    await scope.register(fastifyStatic, {
      root: folder,
      prefix: '/widget/',
      cacheControl: false,
      setHeaders: (reply, path) =>
        void reply.header('cache-control', isHashed(path) ? forEver : hour),
    });
    scope.get('/widget.js', (request, reply) =>
      reply
        .header('cache-control', hour)
        .header('vary', 'User-Agent')
        .sendFile(isOldBrowser(request.headers['user-agent']) ? 'legacy.js' : 'widget.js'),
    );
    scope.get('/widget/push-worker.js', (_request, reply) =>
      // It works for pages that lie elsewhere than itself.
      reply
        .header('cache-control', notKept)
        .header('service-worker-allowed', '/chat/')
        .sendFile('push-worker.js'),
    );
    serveDemo(scope);
    serveChat(scope, folder, options);
  });
}

/** The shop that embeds the chat, and the page on which every option can be tried. */
function serveDemo(scope: FastifyInstance): void {
  scope.get<{ Querystring: { lang?: string } }>('/demo', (request, reply) => {
    const wanted = request.query.lang ?? request.headers['accept-language'];
    const locale = localeOf(String(wanted), 'en');
    return reply
      .header('cache-control', notKept)
      .header('vary', 'Accept-Language')
      .sendFile(locale === 'en' ? 'demo-en.html' : 'demo.html');
  });
  scope.get('/demo/options', (_request, reply) =>
    reply.header('cache-control', notKept).sendFile('options.html'),
  );
}

/** What the loader may know before anybody clicks: name, colour and settings, cacheable, the same for everybody. */
async function sendConfig(
  request: FastifyRequest<{ Params: { file: string } }>,
  reply: FastifyReply,
  options: PagesOptions,
): Promise<FastifyReply> {
  const key = /^(.+)\.json$/.exec(request.params.file)?.[1] ?? '';
  const channel = await options.channels.knownByKey(options.anonymous(), key);
  if (!channel) return reply.code(404).send({ code: 'NOT_FOUND' });
  const origin = originOf(request.headers, options.publicUrl);
  if (origin.kind === 'site' && !isSiteAllowed(channel.allowedSites, origin.host))
    return reply.code(403).send({ code: 'FORBIDDEN' });
  const ctx = options.anonymous().as(channel.tenantId, { kind: 'SYSTEM' });
  const page = await options.directory.page(ctx);
  const settings = await settingsNow(ctx, channel);
  return reply
    .header('cache-control', 'public, max-age=300')
    .header('vary', 'Origin')
    .send({
      isPaused: !channel.isEnabled,
      companyName: page.companyName,
      // Without the host, since one copy serves everybody: the loader knows where it came from.
      logoUrl: page.logoFileId ? options.fileUrls.publicUrl(ctx, page.logoFileId) : null,
      themeColor: channel.themeColor,
      settings: { ...settings, attendAfterMs: attendAfterMs(settings) },
    });
}

/** The settings, without an invitation while nobody would answer it (FEATURES W-34). */
async function settingsNow(ctx: Context, channel: Channel): Promise<ChannelSettings> {
  const settings = settingsOf(channel);
  if (!settings.invitation || channel.offHoursMode === 'CHAT') return settings;
  const { isOnDuty } = await dutyForNewcomer(ctx, channel.id);
  return isOnDuty ? settings : { ...settings, invitation: null };
}

/** When the loader fetches what invites and what shows the page to agents; undefined: never. */
const attendAfterMs = ({ siteVisitors, invitation }: ChannelSettings): number | undefined =>
  siteVisitors ? 0 : invitation?.afterMs;
