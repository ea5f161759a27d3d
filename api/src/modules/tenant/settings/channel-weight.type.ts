import { Field, Float, InputType, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { ChannelKind } from '../channel-kind.ts';

@ObjectType({ description: 'What a conversation of a kind of channel counts against capacity.' })
export class ChannelWeight {
  @Field(() => ChannelKind, { description: 'The kind.' })
  kind: ChannelKind;

  @Field(() => Float, { description: '0.5 to 5 in steps of 0.5; 1 for kinds that are not named.' })
  weight: number;
}

@InputType({ description: 'What a conversation of a kind of channel counts against capacity.' })
export class ChannelWeightInput {
  @Field(() => ChannelKind, { description: 'The kind.' })
  kind: ChannelKind;

  @Field(() => Float, { description: '0.5 to 5 in steps of 0.5.' })
  weight: number;
}

/** Each kind at most once. */
export const storedWeights = z
  .array(
    z.object({
      kind: z.enum(Object.keys(ChannelKind) as [ChannelKind, ...ChannelKind[]]),
      weight: z.number().min(0.5).max(5).multipleOf(0.5),
    }),
  )
  .refine(weights => new Set(weights.map(({ kind }) => kind)).size === weights.length);
