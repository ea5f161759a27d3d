/** One sign and the codes by which a channel writes it; the first code is the one it understands best. */
type EmojiLine = readonly [sign: string, code: string, ...others: string[]];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One pattern for all keys, the longest first; what is in no table stays the text it is. */
function replacer(pairs: ReadonlyMap<string, string>): (text: string) => string {
  const keys = [...pairs.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(keys.join('|'), 'gu');
  return text => text.replace(pattern, key => pairs.get(key) as string);
}

/** The translations between signs and codes (FEATURES K-04). */
export function emojiTable(lines: readonly EmojiLine[]): {
  inwards: (text: string) => string;
  outwards: (text: string) => string;
} {
  const signs = new Map<string, string>();
  const codes = new Map<string, string>();
  for (const [sign, ...names] of lines) {
    for (const name of names) if (!signs.has(name)) signs.set(name, sign);
    if (!codes.has(sign)) codes.set(sign, names[0]);
  }
  return { inwards: replacer(signs), outwards: replacer(codes) };
}
