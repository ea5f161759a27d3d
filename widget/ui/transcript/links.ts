/** A piece of a text: as it is, or something to follow. */
export interface Piece {
  readonly text: string;
  readonly href: string | null;
}

// Addresses end before the punctuation of a sentence, Chinese or Latin.
const LINK =
  /https?:\/\/[^\s<>"'，。；：！？、（）《》【】]+[^\s<>"'，。；：！？、（）《》【】.,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\d)(?:\+\d{1,3}[ -]?)?(?:1[3-9]\d{9}|400-?\d{3}-?\d{4}|0\d{2,3}-\d{7,8})(?!\d)/g;

const target = (text: string): string => {
  if (text.startsWith('http')) return text;
  return text.includes('@') ? `mailto:${text}` : `tel:${text.replace(/[ -]/g, '')}`;
};

/** Splits a text at its web addresses, mail addresses and telephone numbers. */
export function splitLinks(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: link, index } of text.matchAll(LINK)) {
    if (index > end) pieces.push({ text: text.slice(end, index), href: null });
    pieces.push({ text: link, href: target(link) });
    end = index + link.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), href: null });
  return pieces;
}
