import { join, resolve } from 'node:path';
import { z } from 'zod';

const flag = z
  .enum(['true', 'false', '1', '0'])
  .transform(value => value === 'true' || value === '1');
const url = (...protocols: string[]) =>
  z.string().refine(value => protocols.some(protocol => value.startsWith(`${protocol}://`)), {
    message: `must begin with ${protocols.map(protocol => `${protocol}://`).join(' or ')}`,
  });

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: url('http', 'https').optional(),
  DATABASE_URL: url('postgres', 'postgresql').optional(),
  DATABASE_APP_URL: url('postgres', 'postgresql').optional(),
  DATABASE_JOBS_URL: url('postgres', 'postgresql').optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12),
  REDIS_URL: url('redis', 'rediss').optional(),
  STORAGE_URL: url('s3').optional(),
  PARLEY_DATA: z.string().min(1).optional(),
  PARLEY_ROLES: z
    .string()
    .default('api,worker')
    .transform(value => value.split(',').map(role => role.trim()))
    .pipe(z.array(z.enum(['api', 'worker'])).min(1)),
  PARLEY_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  OPEN_REGISTRATION: flag.optional(),
  PARLEY_DEMO: flag.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  RATE_LIMIT_FACTOR: z.coerce.number().min(0.01).max(1_000_000).default(1),
  NEW_TENANT_PLAN: z.enum(['STANDARD', 'ENTERPRISE', 'FLAGSHIP']).default('FLAGSHIP'),
  TRUST_PROXY: z.string().optional(),
  OUTGOING_ALLOW: z.string().optional(),
  FFMPEG_PATH: z.string().default('ffmpeg'),
  PARLEY_FAILPOINTS: z.string().optional(),
  PARLEY_ALLOW_FAILPOINTS: flag.optional(),
});

/** All settings of a process; `api/README.md` explains each variable. */
export interface Config {
  readonly mode: 'development' | 'test' | 'production';
  readonly port: number;
  readonly host: string;
  /** Address under which browsers reach this installation; null means: as the request says. */
  readonly publicUrl: string | null;
  /** Owner connection of an outside database; null starts the embedded one. */
  readonly databaseUrl: string | null;
  readonly databaseAppUrl: string | null;
  readonly databaseJobsUrl: string | null;
  readonly databasePool: number;
  readonly redisUrl: string | null;
  readonly storageUrl: string | null;
  readonly dataFolder: string;
  readonly isApi: boolean;
  readonly isWorker: boolean;
  readonly secret: string | null;
  readonly isRegistrationOpen: boolean;
  readonly wantsDemo: boolean;
  readonly logLevel: string;
  /** Multiplies what every rate limit allows. */
  readonly rateLimitFactor: number;
  /** The plan a new tenant begins with. */
  readonly newTenantPlan: 'STANDARD' | 'ENTERPRISE' | 'FLAGSHIP';
  readonly trustProxy: boolean | string;
  /** Addresses besides the public internet that may be called, such as `10.1.0.0/16:8443`. */
  readonly outgoingAllow: string | null;
  /** The program that makes AMR sounds playable, or its name on PATH. */
  readonly ffmpegPath: string;
  readonly failpoints: string | null;
}

const isLoopback = (host: string) => ['127.0.0.1', '::1', 'localhost'].includes(host);

/** Reads the environment once. Throws an Error whose sentences name each wrong variable. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(
    Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')),
  );
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(
      issue => `${issue.path.join('.')}: ${issue.message}.`,
    );
    throw new Error(`Parley cannot start with these settings.\n${sentences.join('\n')}`);
  }
  const env = parsed.data;
  if (env.PARLEY_FAILPOINTS && env.NODE_ENV === 'production' && !env.PARLEY_ALLOW_FAILPOINTS) {
    throw new Error(
      'PARLEY_FAILPOINTS: refused in production; they exist to break things in tests.',
    );
  }
  return {
    mode: env.NODE_ENV,
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    databaseUrl: env.DATABASE_URL ?? null,
    databaseAppUrl: env.DATABASE_APP_URL ?? null,
    databaseJobsUrl: env.DATABASE_JOBS_URL ?? null,
    databasePool: env.DATABASE_POOL,
    redisUrl: env.REDIS_URL ?? null,
    storageUrl: env.STORAGE_URL ?? null,
    dataFolder: resolve(env.PARLEY_DATA ?? join(import.meta.dirname, '../../.parley')),
    isApi: env.PARLEY_ROLES.includes('api'),
    isWorker: env.PARLEY_ROLES.includes('worker'),
    secret: env.PARLEY_SECRET ?? null,
    isRegistrationOpen: env.OPEN_REGISTRATION ?? false,
    // The demo's passwords are public, so it exists only where nobody else can reach it.
    wantsDemo: (env.PARLEY_DEMO ?? true) && !env.DATABASE_URL && isLoopback(env.HOST),
    logLevel: env.LOG_LEVEL,
    rateLimitFactor: env.RATE_LIMIT_FACTOR,
    newTenantPlan: env.NEW_TENANT_PLAN,
    trustProxy: env.TRUST_PROXY === 'true' ? true : (env.TRUST_PROXY ?? false),
    outgoingAllow: env.OUTGOING_ALLOW ?? null,
    ffmpegPath: env.FFMPEG_PATH,
    failpoints: env.PARLEY_FAILPOINTS ?? null,
  };
}
