import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { dense, hasDocuments } from './bin/dense-documents.ts';

const here = import.meta.dirname;

const denseDocuments: Plugin = {
  name: 'parley:dense-documents',
  enforce: 'pre',
  transform: (code, id) => (hasDocuments(id) ? dense(code) : null),
};

/** Parts bring their style along as text, so loading one is a plain import. */
const plainImports: Plugin = {
  name: 'parley:plain-imports',
  enforce: 'pre',
  load: id =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = load => load();' : null,
};

/** The window and the full page: one code, two documents. */
export default defineConfig({
  root: resolve(here, 'ui'),
  base: '/widget/',
  plugins: [denseDocuments, plainImports],
  build: {
    outDir: resolve(here, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    // The whole first load is below the size from which preloading pays.
    modulePreload: false,
    rolldownOptions: {
      input: { frame: resolve(here, 'ui/frame.html'), chat: resolve(here, 'ui/chat.html') },
      output: {
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${facadeModuleId?.includes('/more/') ? 'more-' : ''}[name]-[hash].js`,
        // What is needed at once is one file; Preact in a file of its own would compress worse.
        codeSplitting: {
          groups: [
            {
              name: 'chat',
              test: /mount\.tsx|node_modules|parts\/(i18n|icon|adopt-style|lazily|use-readable)/,
            },
          ],
        },
      },
    },
  },
});
