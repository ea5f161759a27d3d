import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** The shop that shows how a page embeds the chat, in both languages, and the page on which every option can be tried. */
export default defineConfig({
  root: here,
  base: '/widget/',
  build: {
    outDir: resolve(here, '../dist'),
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: {
        demo: resolve(here, 'demo.html'),
        'demo-en': resolve(here, 'demo-en.html'),
        options: resolve(here, 'options.html'),
      },
    },
  },
});
