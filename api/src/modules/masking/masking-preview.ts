import type { Context } from '../../kernel/context.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { settingsWith } from '../tenant/index.ts';
import { maskFor } from './mask.ts';

/** How a text would be shown under settings of masking, or what is wrong with them. */
export function previewMasking(
  ctx: Context,
  text: string,
  masking: object,
): string | InvalidInputError {
  const check = new InputCheck(ctx.locale).check('text', text, length(0, 5_000));
  const settings = settingsWith({ masking }, check);
  if (check.error) return check.error;
  return maskFor(settings.masking, ctx.now())?.text(text) ?? text;
}
