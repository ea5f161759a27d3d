// How the SDK is built for those who do not bundle it themselves: one file, for old engines as well.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { dense, hasDocuments } from './dense-documents.ts';

const here = resolve(import.meta.dirname, '..');

const denseDocuments: Plugin = {
  name: 'parley:dense-documents',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) =>
      hasDocuments(path) ? { contents: dense(readFileSync(path, 'utf8')), loader: 'ts' } : null,
    ),
};

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
  plugins: [denseDocuments],
};
