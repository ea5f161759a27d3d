// Writes the SDL of both schemas and the list of events into schema/. With --check it only compares, and fails on a difference.
import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { eventTypes } from '../src/modules/webhook/event-types.ts';
import { buildSchemas } from '../src/schema.ts';

const isCheck = process.argv.includes('--check');
const folder = join(import.meta.dirname, '../../schema');
const { desk, visitor } = buildSchemas();
const stale: string[] = [];

const rows = Object.entries(eventTypes).map(
  ([type, { en, 'zh-CN': zh }]) => `| \`${type}\` | ${en} | ${zh} |`,
);
const events = `# Events

What webhooks (\`webhookCreate\`) and the feed (\`events\`) tell other systems. Each body holds \`id\`, \`type\`, \`createdAt\`,
\`tenantId\`, \`position\` (its place in the feed), \`conversationId\`, \`seq\` and \`object\`: the thing as it is when it is told.
New types may appear; known ones keep their meaning. Events of one conversation, and those of one ticket, arrive in order.

| Type | When | 何时 |
| --- | --- | --- |
${rows.join('\n')}
`;
const documents = {
  'desk.graphql': `${printSchema(desk)}\n`,
  'visitor.graphql': `${printSchema(visitor)}\n`,
  'EVENTS.md': events,
};

for (const [name, text] of Object.entries(documents)) {
  const file = join(folder, name);
  if (text === (await readFile(file, 'utf8').catch(() => ''))) continue;
  if (isCheck) stale.push(`schema/${name}`);
  else await writeFile(file, text);
}

if (stale.length > 0) {
  console.error(
    `${stale.join(' and ')} differ from the code. Run "pnpm schema" and commit the result.`,
  );
  process.exit(1);
}
process.exit();
