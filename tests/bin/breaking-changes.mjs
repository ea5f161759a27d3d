import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../api/bin/progress.mjs';
import { root, run } from '../../api/bin/workspace.mjs';

const files = ['schema/desk.graphql', 'schema/visitor.graphql'];

/**
 * Compares the SDL with the last commit's, or, when nothing is changed, the last commit with the one before.
 * Throws a Failure on a breaking change, unless that commit has a line `Breaking-Change: why`.
 */
export async function findBreakingChanges() {
  const isChanged = (await run('git', ['diff', '--quiet', 'HEAD', '--', ...files])).code !== 0;
  const base = isChanged ? 'HEAD' : 'HEAD^';
  if (!isChanged && (await isMeant())) return;
  const folder = mkdtempSync(join(tmpdir(), 'parley-sdl-'));
  try {
    for (const file of files) await compare(file, base, join(folder, 'before.graphql'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function isMeant() {
  const { output } = await run('git', ['log', '-1', '--format=%B']);
  return /^Breaking-Change: ./m.test(output);
}

async function compare(file, base, before) {
  const { code, output } = await run('git', ['show', `${base}:${file}`]);
  // Nothing to compare with: the first commit, or a clone that holds only the last.
  if (code !== 0) return;
  writeFileSync(before, output);
  const diff = await run('graphql-inspector', ['diff', before, join(root, file)]);
  if (diff.code !== 0) throw new Failure(`${file} breaks its users`, diff.output);
}
