import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'api', 'dist', 'main.js');

/** How to run the api: what was built, unless its source is newer. */
export function apiCommand(): { command: string; args: string[]; cwd: string } {
  const cwd = join(root, 'api');
  const args = isFresh() ? [built] : ['--import', 'tsx', 'src/main.ts'];
  return { command: process.execPath, args: ['--enable-source-maps', ...args], cwd };
}

function isFresh(): boolean {
  if (!existsSync(built)) return false;
  const builtAt = statSync(built).mtimeMs;
  const sources = readdirSync(join(root, 'api', 'src'), { recursive: true, withFileTypes: true });
  return sources.every(
    entry => !entry.isFile() || statSync(join(entry.parentPath, entry.name)).mtimeMs <= builtAt,
  );
}
