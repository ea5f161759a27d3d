import type { FailureClass } from '../adapter/failure.ts';

const sorted: readonly (readonly [FailureClass | 'REFRESH', readonly number[]])[] = [
  ['RETRY', [-1, 45011]],
  ['REFRESH', [40001, 40014, 41001, 42001]],
  ['CONFIG', [40002, 40013, 40125, 40164, 42007, 48001, 48004, 48008, 50002]],
  ['GONE', [40003, 43004, 43005, 43019, 43101, 48002, 50005]],
  ['WINDOW', [45015, 45047]],
  ['QUOTA', [45009]],
  ['TOO_LARGE', [40006, 45001, 45002]],
];

const classes = new Map(
  sorted.flatMap(([name, codes]) => codes.map(code => [code, name] as const)),
);

/** What an error code of WeChat means for a message; whatever is not listed will not get better by itself. */
export const classOfCode = (code: number): FailureClass | 'REFRESH' =>
  classes.get(code) ?? 'INVALID';

/** A full minute is over before WeChat counts anew. */
export const waitOfCode = (code: number): number | null => (code === 45011 ? 60_000 : null);

/** Typing is shown at best: never tried again, and being shown already is fine. */
export const isTypingCode = (code: number): boolean => [45072, 45080, 45081].includes(code);
