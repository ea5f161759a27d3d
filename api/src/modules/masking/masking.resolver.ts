import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { previewMasking } from './masking-preview.ts';
import { MaskingPreview, MaskingPreviewInput, MaskingPreviewResult } from './masking.type.ts';

@Resolver()
export class MaskingResolver {
  @Query(() => MaskingPreviewResult, {
    description: 'How a text would be shown under settings that need not be saved; keeps nothing.',
  })
  @Authorized('settings.write')
  maskingPreview(
    @Ctx() ctx: Context,
    @Arg('input', () => MaskingPreviewInput, { description: 'The text, and what to hide.' })
    input: MaskingPreviewInput,
  ) {
    const text = previewMasking(ctx, input.text, input.masking);
    return isUserError(text) ? text : Object.assign(new MaskingPreview(), { text });
  }
}
