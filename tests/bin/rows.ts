import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Prints the rows of FEATURES.md that the title of no test names yet, and how many there are.
const root = join(import.meta.dirname, '..', '..');
const row = /^\| ([A-Z]-\d{2}) \| ([^|]+) \|/gm;
// A title that proves rows begins with them: 'W-18: …' or 'K-17, K-19: …'.
const title = /\b(?:test|it)(?:\.\w+)?(?:\([^)]*\))?\(\s*['"`]((?:[A-Z]-\d{2}(?:, )?)+):/g;

const rows = [...read('tests/FEATURES.md').matchAll(row)].map(([, id, name]) => ({ id, name }));
const proven = new Set(
  globSync('{api,schema,agent-web,admin-web,widget,tests}/**/*.{spec,e2e}.{ts,tsx}', {
    cwd: root,
    exclude: path => path.includes('node_modules') || path.includes('dist'),
  })
    .flatMap(file => [...read(file).matchAll(title)])
    .flatMap(([, ids]) => ids!.split(', ')),
);
const known = new Set(rows.map(({ id }) => id));
const strangers = [...proven].filter(id => !known.has(id));

for (const { id, name } of rows) if (!proven.has(id!)) console.log(`${id}  ${name}`);
console.log(
  `\n${rows.length - proven.size + strangers.length} of ${rows.length} rows have no test.`,
);
if (strangers.length > 0) {
  console.error(`Titles name rows that do not exist: ${strangers.join(', ')}.`);
  process.exitCode = 1;
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
