/** A stretch of text, plain or leading somewhere. */
export interface TextPart {
  readonly text: string;
  readonly href: string | null;
}

const address =
  /https?:\/\/[^\s<>"'，。；！？、（）【】《》]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\d.])\+?\d[\d -]{6,17}\d(?![\d.])/giu;
const trailing = /[.,;:!?)\]}'"]+$/;

/** Splits what somebody typed into plain text and links; nothing else of it is interpreted. */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const found = match[0].replace(trailing, '');
    const href = hrefOf(found);
    if (!href) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index), href: null });
    parts.push({ text: found, href });
    end = match.index + found.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), href: null });
  return parts;
}

function hrefOf(found: string): string | null {
  if (/^https?:/i.test(found)) return URL.canParse(found) ? found : null;
  if (found.includes('@')) return `mailto:${found}`;
  const digits = found.replace(/[^\d+]/g, '');
  // Order numbers and years look like telephone numbers; only what can be dialled is linked.
  const isDialled = /^(?:\+\d{8,15}|1[3-9]\d{9}|0\d{9,11}|400\d{7})$/.test(digits);
  return isDialled ? `tel:${digits}` : null;
}

const pictograph = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\s)+$/u;

/** Whether a text is one to three emoji and nothing else, to be shown large. */
export function isFewEmoji(text: string): boolean {
  if (text.length > 40 || !pictograph.test(text) || !/\p{Extended_Pictographic}/u.test(text)) {
    return false;
  }
  const graphemes = [...new Intl.Segmenter().segment(text.replace(/\s/g, ''))];
  return graphemes.length <= 3;
}
