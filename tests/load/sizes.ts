import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures.ts';

const root = join(import.meta.dirname, '..', '..');

const gzipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/** What a page downloads, compressed, for each of our frontends; those that are not built are left out. */
export function sizes(): Figure[] {
  const figure = (name: string, files: readonly string[], limit: number): Figure[] => {
    if (files.length === 0) return [{ name, value: 'not built', isReached: false }];
    const bytes = gzipped(files);
    return [
      {
        name,
        value: `${(bytes / 1_000).toFixed(2)} kB gzip`,
        limit: `≤ ${limit / 1_000} kB`,
        isReached: bytes <= limit,
      },
    ];
  };
  return [
    ...figure('widget, closed: loader', found('widget/dist/widget.js'), 2_000),
    ...figure(
      'widget, open: all to chat',
      [
        ...entries('widget/dist', 'frame.html'),
        ...found('widget/dist/window.js'),
        ...found('widget/dist/assets/en-*.js'),
      ],
      35_000,
    ),
    ...figure('agent-web, first load', entries('agent-web/dist', 'index.html'), 250_000),
  ];
}

const found = (path: string): string[] => globSync(join(root, path));

/** A page with the scripts and styles that it names itself. */
function entries(folder: string, page: string): string[] {
  const [file] = found(`${folder}/**/${page}`);
  if (!file) return [];
  const html = readFileSync(file, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path]) => path!);
  const files = [...new Set(named)].map(path =>
    join(file, '..', path.replace(/^\/(?:agent|widget)?\/?/, '')),
  );
  return [file, ...files.filter(path => existsSync(path))];
}
