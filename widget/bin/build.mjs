// Builds everything that the api serves for visitors into dist/.
import { resolve } from 'node:path';
import { build as bundle } from 'esbuild';
import { build } from 'vite';
import { sdkBuild } from './sdk-build.ts';

const here = resolve(import.meta.dirname, '..');
const logLevel = 'warn';

await build({ configFile: resolve(here, 'vite.config.ts'), logLevel });
await build({ configFile: resolve(here, 'demo/vite.config.ts'), logLevel });

// What sites paste keeps its name for ever; what it fetches at the first click lies beside it.
const script = {
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  // Modules are strict anyway, and the loader does nothing that would differ.
  tsconfigRaw: { compilerOptions: { alwaysStrict: false, strict: false } },
};
await bundle({
  ...script,
  entryPoints: [resolve(here, 'loader/loader.ts')],
  outfile: resolve(here, 'dist/widget.js'),
  format: 'iife',
});
for (const part of ['window', 'invite', 'alerts', 'keep-for-frame']) {
  await bundle({
    ...script,
    entryPoints: [resolve(here, `loader/${part}.ts`)],
    outfile: resolve(here, `dist/${part}.js`),
    format: 'esm',
  });
}

await bundle({
  ...script,
  entryPoints: [resolve(here, 'worker/push-worker.ts')],
  outfile: resolve(here, 'dist/push-worker.js'),
  format: 'iife',
});

await bundle({
  ...script,
  target: 'es5',
  charset: 'ascii',
  entryPoints: [resolve(here, 'loader/legacy.js')],
  outfile: resolve(here, 'dist/legacy.js'),
  format: 'iife',
});

// For apps and sites that import instead of pasting.
await bundle({ ...sdkBuild, outfile: resolve(here, 'dist/sdk.js') });
await bundle({
  ...sdkBuild,
  entryPoints: [resolve(here, 'embed/embed.ts')],
  outfile: resolve(here, 'dist/embed.js'),
});
