import type { Context } from '../../kernel/context.ts';
import { type LinearPattern, linearPattern } from '../../kernel/linear-pattern.ts';
import { type Settings, settingsOf } from '../tenant/index.ts';
import { type Span, numbersIn } from './numbers.ts';

/** Shows texts with dots for the numbers a company wants hidden (FEATURES K-28). */
export interface Mask {
  /** The text with dots; the same text where it holds nothing to hide. */
  text(text: string): string;
  /** A text that is still being typed: a number in it may not be whole yet. */
  typed(text: string): string;
}

const dot = '•';
const longDigits = /[0-9０-９](?:[ \u00a0\u3000._·–-]?[0-9０-９]){5,}/g;

/** The mask of the viewer's tenant; null: nothing is hidden. */
export async function maskOf(ctx: Context): Promise<Mask | null> {
  return maskFor((await settingsOf(ctx)).masking, ctx.now());
}

/** The mask that settings ask for; null: none. */
export function maskFor(
  { bankCards, identityCards, patterns }: Settings['masking'],
  today: Date,
): Mask | null {
  if (!bankCards && !identityCards && patterns.length === 0) return null;
  const own = patterns.flatMap(({ pattern }) => linearPattern(pattern) ?? []);
  const text = (text: string) =>
    dotted(text, [
      ...numbersIn(text, { bankCards, identityCards, today }),
      ...own.flatMap(pattern => spansOf(pattern, text)),
    ]);
  return { text, typed: typed => text(typed).replaceAll(longDigits, dots) };
}

const spansOf = (pattern: LinearPattern, text: string): Span[] => [...pattern.spans(text)];

const dots = (part: string): string => part.replaceAll(/[\p{L}\p{N}\p{S}\p{M}]/gu, dot);

function dotted(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let shown = '';
  let at = 0;
  for (const [from, to] of spans.toSorted((one, other) => one[0] - other[0])) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    shown += text.slice(at, start) + dots(text.slice(start, to));
    at = to;
  }
  return shown + text.slice(at);
}

// What programs read: ids, kinds, addresses and what a company's own system said of an order.
const forPrograms =
  /^(id|key|kind|type|by|target|automatic|mimeType|orderNumber|price|sentAt)$|(Id|Ids|Url|_id|_at|At)$|^url$/;

/** A content, or anything made of texts, as the mask shows it; the very same where there is nothing to hide. */
export function masked<T>(content: T, mask: Mask): T {
  if (typeof content === 'string') return mask.text(content) as T;
  if (typeof content !== 'object' || content === null || content instanceof Date) return content;
  if (Array.isArray(content)) {
    const shown = content.map(part => masked(part, mask));
    return shown.some((part, place) => part !== content[place]) ? (shown as T) : content;
  }
  const changed = Object.entries(content).flatMap(([key, value]) => {
    const shown = forPrograms.test(key) ? value : masked(value, mask);
    return shown === value ? [] : [[key, shown] as const];
  });
  if (changed.length === 0) return content;
  const copy = Object.assign(Object.create(Object.getPrototypeOf(content) as object), content);
  return Object.assign(copy, Object.fromEntries(changed)) as T;
}

/** Whether words that stand in a text can also be found in what is shown of it; dots must not be read by searching for them. */
export function isFound(words: string, text: string, mask: Mask): boolean {
  const shown = mask.text(text);
  if (shown === text) return true;
  const small = shown.toLowerCase();
  return (words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every(word =>
    small.includes(word),
  );
}
