// Bundles the api into dist/main.js. Packages stay outside; the workspace's own TypeScript comes in.
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = join(import.meta.dirname, '..');

/** Leaves packages to Node, except those of this workspace, which are TypeScript. */
const packagesOutside = {
  name: 'packages-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@parley/') ? null : { path, external: true },
    );
  },
};

await rm(join(folder, 'dist'), { recursive: true, force: true });
await cp(join(folder, 'src/kernel/db/migrations'), join(folder, 'dist'), {
  recursive: true,
  filter: path => !path.endsWith('.ts'),
});
await build({
  entryPoints: [join(folder, 'src/main.ts')],
  outfile: join(folder, 'dist/main.js'),
  tsconfig: join(folder, 'tsconfig.json'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  sourcemap: true,
  sourcesContent: false,
  // The ORM and the schema name tables and types after classes.
  keepNames: true,
  loader: { '.sql': 'text', '.graphql': 'text' },
  plugins: [packagesOutside],
  logLevel: 'warning',
}).catch(() => process.exit(1));
