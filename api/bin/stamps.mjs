// What sources looked like when something was last made of them, so that it is not made again for nothing.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.mjs';

const stamps = join(root, 'node_modules/.parley');
const unread = new Set(['node_modules', 'dist', '.angular', 'coverage', '.vitest']);

/** A digest of every file in these folders, of the locked packages and of what stands at the top of the repository; `isRead` leaves files out. */
export function describeSources(folders, isRead = () => true) {
  const hash = createHash('sha256');
  const files = [...listFiles('.', false), ...folders.flatMap(folder => [...listFiles(folder)])];
  for (const file of files.filter(isRead))
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** The digest that was kept under this name; empty when there is none. */
export function readStamp(name) {
  const file = join(stamps, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

export function writeStamp(name, stamp) {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, name), stamp);
}

export function forgetStamp(name) {
  rmSync(join(stamps, name), { force: true });
}

function* listFiles(folder, isDeep = true) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && isDeep && !unread.has(entry.name)) yield* listFiles(path);
    if (entry.isFile()) yield path;
  }
}
