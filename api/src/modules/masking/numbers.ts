/** A part of a text, from and to. */
export type Span = readonly [from: number, to: number];

// What people put between the digits of one number; full-width digits are digits.
const run =
  /[0-9０-９](?:[ \u00a0\u3000._·–-]?[0-9０-９])+(?:[ \u00a0\u3000-]?[XxＸｘ](?![A-Za-z0-9]))?/g;
const group = /[0-9０-９XxＸｘ]+/g;
const longestNumber = 19;

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
    const groups = [...whole.matchAll(group)].map(({ 0: signs, index: at }) => ({
      digits: signs.normalize('NFKC').toUpperCase(),
      from: index + at,
      to: index + at + signs.length,
    }));
    // A number is made of whole groups: sixteen digits out of forty are no card.
    groups.forEach(({ from }, first) => {
      let digits = '';
      for (const next of groups.slice(first)) {
        digits += next.digits;
        if (digits.length > longestNumber) return;
        const isCard = sought.bankCards && isBankCard(digits);
        if (isCard || (sought.identityCards && isIdentityCard(digits, sought.today)))
          found.push([from, next.to]);
      }
    });
  }
  return found;
}

/** Lengths of the numbers of each scheme, by how they begin. */
const schemes: readonly (readonly [begins: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(5[1-5]|2(22[1-9]|2[3-9]|[3-6]|7[01]|720))/, [16]],
  [/^3[47]/, [15]],
  [/^3(0|6|8|9)/, [14, 16, 19]],
  [/^35/, [16, 17, 18, 19]],
  // UnionPay, Discover, Maestro, and the older numbers of Chinese banks.
  [/^(6|50|5[6-8]|81|9)/, [16, 17, 18, 19]],
];

/** Whether digits are the number of a bank card: a scheme of that length, and the check by Luhn. */
export function isBankCard(digits: string): boolean {
  if (digits.length < 13 || !/^\d+$/.test(digits)) return false;
  const isKnown = schemes.some(
    ([begins, lengths]) => lengths.includes(digits.length) && begins.test(digits),
  );
  if (!isKnown) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const value = Number(digits[digits.length - 1 - place]);
    sum += place % 2 === 0 ? value : value * 2 - (value > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
}

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
