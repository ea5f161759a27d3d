// Scripts that set no space between words.
const joined = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const runs = new RegExp(`[${joined}]+|[[\\p{L}\\p{M}\\p{N}]--[${joined}]]+`, 'gv');
const isJoined = new RegExp(`^[${joined}]`, 'v');

const longestText = 5_000;
const longestWord = 64;

// One index serves all companies: each looks among its own words only.
const markOf = (tenantId: string) => tenantId.slice(-12);

/**
 * The words under which a text is found (FEATURES A-23), small and once each: those between spaces, and pairs of neighbouring
 * characters where a script sets none. Null for a text without any.
 */
export function wordsOf(tenantId: string, text: string): string[] | null {
  const mark = markOf(tenantId);
  const words = new Set<string>();
  for (const [run] of text.slice(0, longestText).toLowerCase().matchAll(runs)) {
    if (!isJoined.test(run)) words.add(mark + run.slice(0, longestWord));
    else for (const pair of pairsOf(run)) words.add(mark + pair);
  }
  return words.size > 0 ? [...words] : null;
}

/**
 * What `wordsOf` made of a text, as a `tsquery` that holds for every text in which the wanted one stands at the beginning of a
 * word; its last word may go on. Null when there is no word in it.
 */
export function soughtWords(tenantId: string, wanted: string): string | null {
  const mark = markOf(tenantId);
  const found = [...wanted.toLowerCase().matchAll(runs)].map(([run]) => run);
  const sought = found.flatMap((run, place) => {
    const [isLong, isLast] = [run.length > longestWord, place === found.length - 1];
    if (!isJoined.test(run)) return [term(mark + run.slice(0, longestWord), isLast || isLong)];
    const pairs = pairsOf(run);
    // The last character of a run stands alone only where the text ends there too.
    return pairs.length === 1
      ? [term(mark + run, true)]
      : pairs.slice(0, -1).map(pair => term(mark + pair, false));
  });
  return sought.length > 0 ? sought.join(' & ') : null;
}

const term = (word: string, mayGoOn: boolean) => `'${word}'${mayGoOn ? ':*' : ''}`;

/** Each character with its neighbour, the last one alone. */
function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.map((character, place) => character + (characters[place + 1] ?? ''));
}
