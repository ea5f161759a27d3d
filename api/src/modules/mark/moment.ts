import type { Context } from '../../kernel/context.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';

const yearMs = 366 * 86_400_000;
const notAhead: Sentence = {
  en: 'Choose a moment within the next year.',
  'zh-CN': '请选择一年内的将来时间。',
};

/** What is wrong with the moment of a reminder; null: nothing. */
export function momentFault(ctx: Context, at: Date): InvalidInputError | null {
  const aheadMs = at.getTime() - ctx.now().getTime();
  if (aheadMs > 0 && aheadMs <= yearMs) return null;
  return new InputCheck(ctx.locale).fault('at', notAhead).error;
}
