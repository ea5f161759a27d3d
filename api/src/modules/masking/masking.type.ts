import { Field, InputType, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { catalogue } from '../tenant/index.ts';

@InputType({ description: 'A text and what is to be hidden of it.' })
export class MaskingPreviewInput {
  @Field(() => String, { description: 'Up to 5,000 characters.' })
  text: string;

  @Field(catalogue.parts.masking.input as never, {
    description: 'What to hide, saved or not; parts left out hide nothing.',
  })
  masking: object;
}

@ObjectType({ description: 'How a text would be shown.' })
export class MaskingPreview {
  @Field(() => String, { description: 'The text, with dots for what is hidden.' })
  text: string;
}

export const MaskingPreviewResult = createUnionType({
  name: 'MaskingPreviewResult',
  description: 'How it would be shown, or what is wrong with the patterns.',
  types: () => [MaskingPreview, InvalidInputError] as const,
});
