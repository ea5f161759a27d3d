// `pnpm db url` prints the owner connection of the running embedded database, `pnpm db psql` opens it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, Failure } from './progress.mjs';
import { dataFolder } from './workspace.mjs';

const [verb = 'url', ...rest] = process.argv.slice(2);

try {
  if (verb === 'url') console.log(readUrl());
  else if (verb === 'psql') openPsql();
  else
    throw new Failure(`There is no "pnpm db ${verb}"; there are "pnpm db url" and "pnpm db psql".`);
} catch (error) {
  fail(error);
}

function readUrl() {
  const file = join(dataFolder, 'postgres.url');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  throw new Failure(`No embedded database runs in ${dataFolder}. "npm start" starts it.`);
}

function openPsql() {
  const { error, status } = spawnSync('psql', [readUrl(), ...rest], { stdio: 'inherit' });
  if (error)
    throw new Failure(
      'psql is not installed here. "pnpm db url" prints the address for any other client.',
    );
  process.exitCode = status ?? 1;
}
