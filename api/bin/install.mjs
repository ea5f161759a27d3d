import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure, step } from './progress.mjs';
import { root, run, tail } from './workspace.mjs';

const pnpm = 'pnpm@12.21.0';
const packages = [
  '.',
  'api',
  'schema',
  'agent-web',
  'agent-web/kit',
  'admin-web',
  'widget',
  'tests',
];
const stampFile = join(root, 'node_modules/.parley-install');

/** Installs the packages of the lockfile, unless exactly these are there already. */
export async function installPackages() {
  const stamp = describeInstall();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  await step('Installing packages', 'Packages installed', async () => {
    const [command, ...args] = npx();
    const { code, output } = await run(command, [...args, pnpm, 'install', '--frozen-lockfile'], {
      env: { CI: 'true' },
    });
    if (code !== 0) throw new Failure('The packages could not be installed.', tail(output));
  });
  writeFileSync(stampFile, stamp);
}

function describeInstall() {
  const files = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...packages.map(name => join(name, 'package.json')),
  ];
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** The npm that started us knows its own npx, also where it is not on the path. */
function npx() {
  const npm = process.env.npm_execpath ?? '';
  if (basename(npm).startsWith('npm')) return [process.execPath, npm, 'exec', '--yes', '--'];
  return ['npx', '--yes'];
}
