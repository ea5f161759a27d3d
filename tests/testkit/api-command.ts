import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'api', 'dist', 'main.js');
const preload = pathToFileURL(join(root, 'api', 'bin', 'preload.mjs')).href;

/**
 * How to run the api: what was built, unless its source is newer; `PARLEY_TEST_API` names another
 * build. Decided once for a run and all its workers, so that every process is the same program.
 */
export function apiCommand(): { command: string; args: string[]; cwd: string } {
  const program = (process.env['PARLEY_TEST_API'] ??= isFresh() ? built : 'source');
  const args =
    program === 'source'
      ? ['--enable-source-maps', '--import', 'tsx', 'src/main.ts']
      : ['--import', preload, program];
  return { command: process.execPath, args, cwd: join(root, 'api') };
}

function isFresh(): boolean {
  if (!existsSync(built)) return false;
  const builtAt = statSync(built).mtimeMs;
  const sources = readdirSync(join(root, 'api', 'src'), { recursive: true, withFileTypes: true });
  return sources.every(
    entry => !entry.isFile() || statSync(join(entry.parentPath, entry.name)).mtimeMs <= builtAt,
  );
}
