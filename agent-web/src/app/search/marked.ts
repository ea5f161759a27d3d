/** A stretch of text, lit up where it is what somebody looked for. */
export interface MarkedPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** So much is shown before the first hit. */
const BEFORE = 24;
const SHOWN = 160;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordsOf = (search: string) => search.trim().split(/\s+/).filter(Boolean);

/** A text in parts, with every word that was looked for lit up; case does not matter. */
export function markedParts(text: string, search: string): readonly MarkedPart[] {
  const words = wordsOf(search);
  if (words.length === 0) return [{ text, isHit: false }];
  const pattern = new RegExp(`(${words.map(escaped).join('|')})`, 'giu');
  // Splitting by a group puts what was found at the odd places.
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, isHit: index % 2 === 1 }))
    .filter(part => part.text !== '');
}

/** One line of a text around the first word that was looked for. */
export function excerpt(text: string, search: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const places = wordsOf(search)
    .map(word => line.toLocaleLowerCase().indexOf(word.toLocaleLowerCase()))
    .filter(place => place >= 0);
  const start = Math.max(0, Math.min(...places, line.length) - BEFORE);
  const from = places.length === 0 || start < BEFORE ? 0 : start;
  const end = from + SHOWN;
  return `${from > 0 ? '…' : ''}${line.slice(from, end)}${end < line.length ? '…' : ''}`;
}
