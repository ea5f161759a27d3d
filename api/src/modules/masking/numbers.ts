/** A part of a text, from and to. */
export type Span = readonly [from: number, to: number];

// What people put between the digits of one number; full-width digits are digits.
const run =
  /[0-9０-９](?:[ \u00a0\u3000._·–-]?[0-9０-９])+(?:[ \u00a0\u3000-]?[XxＸｘ](?![A-Za-z0-9]))?/g;
const group = /[0-9０-９XxＸｘ]+/g;
const wide = /[^0-9A-Za-z]/;
const zero = 48;
const shortestNumber = 13;
const identityLength = 18;
const longestNumber = 19;
const none: readonly number[] = [];

/** Which numbers are looked for. */
export interface Sought {
  readonly bankCards: boolean;
  readonly identityCards: boolean;
  /** No identity card was given to somebody born after this day. */
  readonly today: Date;
}

/** Where numbers that pass the check of bank cards or of Chinese identity cards stand in a text (FEATURES K-28). */
export function numbersIn(text: string, sought: Sought): Span[] {
  const found: Span[] = [];
  for (const { 0: whole, index } of text.matchAll(run)) {
    if (whole.length < shortestNumber) continue;
    // A number is made of whole groups: sixteen digits out of forty are no card.
    const groups = [...whole.matchAll(group)].map(({ 0: signs, index: at }) => ({ signs, at }));
    const digits = plain(groups.map(({ signs }) => signs).join(''));
    let begin = 0;
    groups.forEach(({ signs, at }, first) => {
      const lengths = sought.bankCards ? lengthsOf(digits, begin) : none;
      let length = 0;
      for (let last = first; last < groups.length && length < longestNumber; last++) {
        const next = groups[last]!;
        length += next.signs.length;
        const isCard = lengths.includes(length) && fitsLuhn(digits, begin, length);
        const isIdentity =
          sought.identityCards &&
          length === identityLength &&
          isIdentityCard(digits.slice(begin, begin + length), sought.today);
        if (isCard || isIdentity) found.push([index + at, index + next.at + next.signs.length]);
      }
      begin += signs.length;
    });
  }
  return found;
}

const plain = (signs: string): string =>
  (wide.test(signs) ? signs.normalize('NFKC') : signs).toUpperCase();

/** How long numbers of the scheme are that begins there; nothing for none. */
function lengthsOf(digits: string, begin: number): readonly number[] {
  const four = Number(digits.slice(begin, begin + 4));
  const two = Math.floor(four / 100);
  if (two >= 40 && two <= 49) return [13, 16, 19];
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return [16];
  if (two === 34 || two === 37) return [15];
  if (two === 30 || two === 36 || two === 38 || two === 39) return [14, 16, 19];
  // JCB, UnionPay, Discover, Maestro, and the older numbers of Chinese banks.
  const isLong = two === 35 || two === 50 || two === 81 || (two >= 56 && two <= 69) || two >= 90;
  return isLong ? [16, 17, 18, 19] : none;
}

function fitsLuhn(digits: string, begin: number, length: number): boolean {
  let sum = 0;
  for (let place = 0; place < length; place++) {
    const value = digits.charCodeAt(begin + length - 1 - place) - zero;
    if (value > 9) return false;
    sum += place % 2 === 0 ? value : value * 2 - (value > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
}

/** Whether digits are the number of a bank card: a scheme of that length, and the check by Luhn. */
export const isBankCard = (digits: string): boolean =>
  lengthsOf(digits, 0).includes(digits.length) && fitsLuhn(digits, 0, digits.length);

const regions = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
);

/** Whether it is the number of a Chinese identity card: a region, a day of birth, and the check of GB 11643. */
export function isIdentityCard(number: string, today: Date): boolean {
  if (!/^\d{17}[\dX]$/.test(number) || !regions.has(number.slice(0, 2))) return false;
  let sum = 0;
  for (let place = 0; place < 17; place++) sum += Number(number[place]) * (2 ** (17 - place) % 11);
  return '10X98765432'[sum % 11] === number[17] && isBirthday(number.slice(6, 14), today);
}

function isBirthday(digits: string, today: Date): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  const born = new Date(Date.UTC(year!, month! - 1, day));
  const isDay = born.getUTCMonth() === month! - 1 && born.getUTCDate() === day;
  return isDay && year! >= 1900 && born <= today;
}
