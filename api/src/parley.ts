import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import type { Config } from './config.ts';
import { type DemoLogin, demoLogins, openDemo } from './demo/demo.ts';
import { Context, type ContextParts } from './kernel/context.ts';
import { Database } from './kernel/db/database.ts';
import { startEmbeddedDatabase } from './kernel/db/embedded.ts';
import { OnlyProcess } from './kernel/db/only-process.ts';
import { prepareDatabase } from './kernel/db/prepare.ts';
import { checkDatabase } from './kernel/db/self-check.ts';
import { configureFailpoints } from './kernel/failpoint.ts';
import { createFileStore } from './kernel/files/file-store.ts';
import { createHintBus } from './kernel/hints/create-hint-bus.ts';
import { createJobQueues } from './kernel/jobs/job-queues.ts';
import { JobRunner } from './kernel/jobs/job-runner.ts';
import type { Logger } from './kernel/log.ts';
import { OutboxRelay } from './kernel/outbox/outbox-relay.ts';
import { openSecrets } from './kernel/secrets.ts';
import { Pulse } from './kernel/timers/pulse.ts';
import { TimerSweeper } from './kernel/timers/sweeper.ts';
import { createModules, entities } from './modules.ts';
import { buildSchemas } from './schema.ts';
import { buildServer } from './server.ts';

interface StartOptions {
  readonly config: Config;
  readonly log: Logger;
  readonly redis: Redis | null;
  /** The folder of the repository, where the built apps stand. */
  readonly root: string;
}

/** A running Parley: where it can be reached, and how to stop it. */
export interface Parley {
  readonly ready: {
    readonly addresses: Readonly<Record<string, string>>;
    readonly demo: readonly DemoLogin[];
  };
  stop(): Promise<void>;
}

/** Starts everything the configuration asks for, in order; what was started is stopped again when a later step fails. */
export async function startParley(options: StartOptions): Promise<Parley> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const end of stops.toReversed()) await end();
  };
  try {
    return { ready: await start(options, stops), stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}

async function start(
  { config, log, redis, root }: StartOptions,
  stops: (() => Promise<unknown>)[],
): Promise<Parley['ready']> {
  configureFailpoints(config.failpoints ?? undefined);
  const secrets = openSecrets(config.secret, config.dataFolder);
  const ownerUrl = config.databaseUrl ?? (await startOwn(config, log, stops));
  const urls = await prepareDatabase(ownerUrl, secrets, {
    app: config.databaseAppUrl,
    jobs: config.databaseJobsUrl,
  });
  const database = await Database.connect(urls.app, entities, config.databasePool);
  stops.push(() => database.close());
  await checkDatabase(database.pool);
  if (config.isApi && !config.redisUrl) stops.push(await OnlyProcess.claim(urls.app, giveWay(log)));

  const onError = (error: unknown) => log.warn({ err: error }, 'A part of Parley is away.');
  const hints = createHintBus({
    ...(config.redisUrl ? { redisUrl: config.redisUrl } : {}),
    onError,
  });
  stops.push(() => hints.close());
  const store = createFileStore(
    config.storageUrl ? { url: config.storageUrl } : { folder: join(config.dataFolder, 'files') },
  );
  stops.push(() => store.close());
  const queues = createJobQueues(
    config.redisUrl ? { redisUrl: config.redisUrl, onError } : { postgresUrl: urls.jobs, onError },
  );
  stops.push(() => queues.close());

  const parts: ContextParts = { database, hints, log, now: () => new Date() };
  const modules = createModules({
    secrets,
    hints,
    pool: database.pool,
    store,
    redis,
    queues,
    log,
    open: tenantId => Context.system(parts, tenantId),
    isRegistrationOpen: config.isRegistrationOpen,
    rateLimitFactor: config.rateLimitFactor,
    publicUrl: config.publicUrl,
    outgoingAllow: config.outgoingAllow,
    ffmpegPath: config.ffmpegPath,
    newTenantPlan: config.newTenantPlan,
    version: versionOf(root),
  });
  stops.push(() => modules.push.close());
  if (config.wantsDemo) await openDemo(Context.anonymous(parts, 'zh-CN'), modules);
  const relay = config.isWorker ? await startWork(modules, parts, queues, stops, onError) : null;
  const addresses = await listen(
    { config, log, redis, root },
    { parts, modules, store, queues, relay },
    stops,
  );
  return { addresses, demo: config.wantsDemo ? demoLogins : [] };
}

/** Ends this process in order, as whoever watches over it would. */
const giveWay = (log: Logger) => (error: Error) => {
  log.fatal({ err: error }, 'Another process has taken the database over.');
  process.kill(process.pid, 'SIGTERM');
};

async function startOwn(
  config: Config,
  log: Logger,
  stops: (() => Promise<unknown>)[],
): Promise<string> {
  const embedded = await startEmbeddedDatabase({
    dataFolder: config.dataFolder,
    log: line => log.info(line),
  });
  stops.push(() => embedded.stop());
  return embedded.ownerUrl;
}

async function startWork(
  modules: ReturnType<typeof createModules>,
  parts: ContextParts,
  queues: ReturnType<typeof createJobQueues>,
  stops: (() => Promise<unknown>)[],
  onError: (error: unknown) => void,
): Promise<OutboxRelay> {
  const runner = new JobRunner(
    modules.jobs,
    tenantId => Context.system(parts, tenantId),
    parts.log,
  );
  const relay = new OutboxRelay(parts.database.pool, queues, parts.hints, { onError });
  const sweeper = new TimerSweeper(parts.database.pool, parts.hints, parts.now, { onError });
  await queues.work(runner.handle);
  relay.start();
  sweeper.start();
  modules.pull.start();
  modules.webhookDispatcher.start();
  modules.push.dispatcher.start();
  modules.mail.sweep.start();
  modules.consistency.start();
  stops.push(async () => {
    await Promise.all([
      relay.stop(),
      sweeper.stop(),
      modules.pull.stop(),
      modules.webhookDispatcher.stop(),
      modules.push.dispatcher.stop(),
      modules.mail.sweep.stop(),
      modules.consistency.stop(),
    ]);
  });
  return relay;
}

async function listen(
  { config, log, root }: StartOptions,
  built: Pick<
    Parameters<typeof buildServer>[0],
    'parts' | 'modules' | 'store' | 'queues' | 'relay'
  >,
  stops: (() => Promise<unknown>)[],
): Promise<Record<string, string>> {
  if (!config.isApi) return {};
  const byType = new Map<unknown, unknown>(
    built.modules.resolvers.map(resolver => [resolver.constructor, resolver]),
  );
  const schemas = buildSchemas(type => byType.get(type));
  // Whoever holds the sockets knows who is there.
  built.modules.attendance.start();
  built.modules.visitorAttendance.start();
  stops.push(async () => {
    built.modules.attendance.stop();
    built.modules.visitorAttendance.stop();
  });
  const server = await buildServer({ config, log, root, schemas, ...built });
  stops.push(() => server.stop());
  const address = await server.app.listen({ port: config.port, host: config.host });
  const pulse = new Pulse(built.parts.database.pool, built.parts.now, error =>
    log.warn({ err: error }, 'A part of Parley is away.'),
  );
  pulse.start();
  stops.push(() => pulse.stop());
  const base = config.publicUrl ?? address.replace('[::1]', 'localhost');
  return {
    ...(config.wantsDemo ? { demo: `${base}/demo` } : {}),
    agent: `${base}/agent`,
    admin: `${base}/admin`,
    graphql: `${base}/graphql`,
  };
}

const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
