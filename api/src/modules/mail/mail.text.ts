import { convert } from 'html-to-text';
import type { ParsedMail } from 'mailparser';

const limits = { maxInputLength: 200_000, maxDepth: 100, maxChildNodes: 5_000 };

/** What a mail says, as text: its plain part, else what stands in its markup without links, pictures and scripts. */
export function textOf(mail: ParsedMail): string {
  // No database keeps this sign in a text.
  return written(mail).replaceAll('\u0000', '');
}

function written({ text, html }: ParsedMail): string {
  if (text?.trim()) return text;
  if (!html) return '';
  return convert(html, {
    limits,
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'script', format: 'skip' },
      { selector: 'style', format: 'skip' },
    ],
  });
}
