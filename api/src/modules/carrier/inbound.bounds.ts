import { createHash } from 'node:crypto';
import { type InboundItem, MalformedHook } from '../channel/index.ts';

/** Longest name of a person at a platform, and of what he sent; those of real platforms are far shorter. */
const longestName = 255;
const refused = { status: 400, type: 'text/plain', body: '' } as const;

/** Without the sign that no database keeps in a text. */
function withoutNul(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '');
  if (Array.isArray(value)) return value.map(withoutNul);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutNul(each)]));
}

/** What a platform brought, as it can be kept: long keys by their digest. Throws `MalformedHook` for names nobody can have. */
export function bounded(item: InboundItem): InboundItem {
  const plain = withoutNul(item) as InboundItem;
  if (plain.sender === '' || plain.sender.length > longestName) throw new MalformedHook(refused);
  const { key } = plain;
  if (key.length <= longestName) return plain;
  return { ...plain, key: `#${createHash('sha256').update(key).digest('hex')}` };
}
