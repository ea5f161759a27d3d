/** One Chinese character, or up to two Latin initials. */
export function initials(name: string): string {
  const trimmed = name.trim();
  const characters = [...trimmed];
  const last = characters.at(-1);
  if (last !== undefined && /\p{Script=Han}/u.test(last)) return last;
  const words = trimmed.split(/[\s._-]+/).filter(word => word.length > 0);
  const letters = words.slice(0, 2).map(word => [...word][0] ?? '');
  return letters.join('').toUpperCase() || '?';
}

/** One of six grounds, always the same for the same name. */
export function tint(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997;
  return sum % 6;
}
