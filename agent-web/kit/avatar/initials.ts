/** One Chinese character, the given name's where it can be told, or up to two Latin initials. */
export function initials(name: string): string {
  const characters = [...name.trim()];
  const han = characters.filter(character => /\p{Script=Han}/u.test(character));
  const chosen = han.length === characters.length ? han.at(-1) : han[0];
  if (chosen) return chosen;
  const words = name.split(/[\s._-]+/).filter(word => word.length > 0);
  const letters = words.slice(0, 2).map(word => [...word][0] ?? '');
  return letters.join('').toUpperCase() || '?';
}

/** One of six grounds, always the same for the same name. */
export function tint(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997;
  return sum % 6;
}
