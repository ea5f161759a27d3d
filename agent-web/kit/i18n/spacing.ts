import { DefaultTranspiler, type TranspileParams } from '@jsverse/transloco';

const han = '\\p{Script=Han}';
const latin = '[\\p{Script=Latin}\\p{Nd}]';
const hanThenLatin = new RegExp(`(${han})[ ]?(?=${latin})`, 'gu');
const latinThenHan = new RegExp(`(${latin})[ ]?(?=${han})`, 'gu');

/** Puts a thin space between Chinese and Latin letters or figures. */
export function withThinSpaces(text: string): string {
  return text.replace(hanThenLatin, '$1\u2009').replace(latinThenHan, '$1\u2009');
}

/** Fills in the parameters, then spaces the whole sentence, names and figures included. */
export class SpacingTranspiler extends DefaultTranspiler {
  override transpile(params: TranspileParams): unknown {
    const text: unknown = super.transpile(params);
    return typeof text === 'string' ? withThinSpaces(text) : text;
  }
}
