import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** The system account that PostgreSQL runs under. */
export interface Account {
  /** Set when Parley runs as root, which PostgreSQL refuses: what it owns must belong to these ids. */
  readonly ids: { readonly uid: number; readonly gid: number } | null;
  /** Runs a program to its end under this account; resolves to its output, rejects with it on a failure. */
  run(program: string, args: readonly string[]): Promise<string>;
}

const systemUser = 'postgres';
const execute = promisify(execFile);

/**
 * The account for PostgreSQL: the current one, or the user `postgres` (created when missing) for root.
 * Rejects when that user can reach neither `program` nor `folder`.
 */
export async function findAccount(program: string, folder: string): Promise<Account> {
  if (process.getuid?.() !== 0) return { ids: null, run: (file, args) => runToEnd(file, args, {}) };

  const ids = await findIds().catch(createSystemUser);
  const plain: Account = { ids, run: (file, args) => runToEnd(file, args, ids) };
  if (await canReach(plain, program, folder)) return plain;
  const passing: Account = { ids, run: (file, args) => runPassing(ids, file, args) };
  if (await canReach(passing, program, folder)) return passing;
  throw new Error(
    `PostgreSQL does not run as root, and the user "${systemUser}" cannot enter ${folder} and the program's folder. ` +
      'Move them to a place every user may enter, run Parley as an ordinary user, or set DATABASE_URL.',
  );
}

async function findIds() {
  const read = async (flag: string) => Number((await execute('id', [flag, systemUser])).stdout);
  return { uid: await read('-u'), gid: await read('-g') };
}

async function createSystemUser() {
  await execute('useradd', ['--system', '--user-group', '--no-create-home', systemUser]);
  return findIds();
}

function canReach(account: Account, program: string, folder: string): Promise<boolean> {
  const checks = [account.run(program, ['--version']), account.run('ls', ['-d', `${folder}/.`])];
  return Promise.all(checks).then(
    () => true,
    () => false,
  );
}

/**
 * A clone in root's own home is closed to everybody else. The program may then pass closed folders
 * by one capability; no_setuid_fixup lets access(2), which PostgreSQL asks, see it too.
 */
function runPassing(ids: { uid: number; gid: number }, program: string, args: readonly string[]) {
  const identity = [`--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups'];
  const capability = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const rules = [...identity, '--securebits=+no_setuid_fixup', ...capability];
  return runToEnd('setpriv', [...rules, program, ...args], {});
}

function runToEnd(
  program: string,
  args: readonly string[],
  ids: { uid?: number; gid?: number },
): Promise<string> {
  // A PGDATA or PGOPTIONS of the caller's own database must not leak into ours.
  // oxlint-disable-next-line node/no-process-env -- handed on, not read
  const own = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  const env = { ...Object.fromEntries(own), LC_ALL: 'C', TZ: 'UTC' };
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...ids,
      env,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve(output);
      else reject(new Error(`${program} ended with code ${code}: ${output.trim()}`));
    });
  });
}
