import { RE2JS, RE2JSException } from 're2js';

/** A pattern somebody typed, ready to be looked for in time that grows with the text alone: it cannot be made to hang. */
export interface LinearPattern {
  /** How much work it is for each character of a text. */
  readonly size: number;
  /** Whether it fits the empty text, and so stands everywhere. */
  readonly fitsNothing: boolean;
  /** Where it stands in a text, from and to, one after the other. */
  spans(text: string): Iterable<readonly [from: number, to: number]>;
}

const kept = new Map<string, LinearPattern>();
const mostKept = 500;

/** Reads a pattern in the syntax of RE2; null for one that cannot be read, or that needs to look back or ahead. */
export function linearPattern(source: string): LinearPattern | null {
  const known = kept.get(source);
  if (known) return known;
  const pattern = compiled(source);
  if (!pattern) return null;
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value as string);
  kept.set(source, pattern);
  return pattern;
}

function compiled(source: string): LinearPattern | null {
  try {
    const program = RE2JS.compile(source);
    return {
      size: program.programSize(),
      fitsNothing: program.matches(''),
      *spans(text) {
        const matcher = program.matcher(text);
        while (matcher.find())
          if (matcher.end() > matcher.start()) yield [matcher.start(), matcher.end()];
      },
    };
  } catch (error) {
    if (error instanceof RE2JSException) return null;
    throw error;
  }
}
