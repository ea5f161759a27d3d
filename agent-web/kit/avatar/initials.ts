/**
 * One Chinese character (of a full name the last), up to two Latin initials, or the beginning of
 * the code that tells anonymous visitors apart.
 */
export function initials(name: string): string {
  const words = name.split(/[\s._-]+/).filter(word => word.length > 0);
  const code = words.slice(1).find(word => /^[\dA-F]{4}$/.test(word));
  if (code) return code.slice(0, 2);
  const characters = words.flatMap(word => [...word]);
  const han = characters.filter(character => /\p{Script=Han}/u.test(character));
  if (han.length === 0) return words.slice(0, 2).map(firstOf).join('').toUpperCase() || '?';
  return (han.length === characters.length ? han.at(-1) : han[0]) ?? '?';
}

const firstOf = (word: string) => [...word][0] ?? '';

/** One of six grounds, always the same for the same name. */
export function tint(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997;
  return sum % 6;
}
