// How the SDK is built for those who do not bundle it themselves: one file, for old engines as well.
import { resolve } from 'node:path';
import type { BuildOptions } from 'esbuild';

const here = resolve(import.meta.dirname, '..');

/** Options of esbuild; hermes and mini programs know the language of 2017. */
export const sdkBuild: BuildOptions = {
  entryPoints: [resolve(here, 'sdk/index.ts')],
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  platform: 'neutral',
  target: 'es2017',
  format: 'esm',
};
