// Writes the SDL of both schemas into schema/. With --check it only compares, and fails on a difference.
import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { buildSchemas } from '../src/schema.ts';

const isCheck = process.argv.includes('--check');
const folder = join(import.meta.dirname, '../../schema');
const { desk, visitor } = buildSchemas();
const stale: string[] = [];

for (const [name, schema] of Object.entries({ desk, visitor })) {
  const file = join(folder, `${name}.graphql`);
  const text = `${printSchema(schema)}\n`;
  if (text === (await readFile(file, 'utf8').catch(() => ''))) continue;
  if (isCheck) stale.push(`schema/${name}.graphql`);
  else await writeFile(file, text);
}

if (stale.length > 0) {
  console.error(
    `${stale.join(' and ')} differ from the code. Run "pnpm schema" and commit the result.`,
  );
  process.exit(1);
}
process.exit();
