// How the SDK is built for those who do not bundle it themselves: one file, for old engines as well.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { dense, hasDocuments } from './dense-documents.ts';

const here = resolve(import.meta.dirname, '..');

/** The language of 2017 has no private fields, and a map for each would weigh more than all that is kept in them. */
const named = (code: string): string => code.replaceAll(/(?<=[\s.!(])#(?=[a-z])/g, 'private_');

const smallSources: Plugin = {
  name: 'parley:small-sources',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/(sdk|schema)\/.*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      return { contents: hasDocuments(path) ? dense(code) : named(code), loader: 'ts' };
    }),
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
  mangleProps: /^private_/,
  plugins: [smallSources],
};
