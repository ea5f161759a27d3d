import { Field, InputType, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { linearPattern } from '../../../kernel/linear-pattern.ts';

@ObjectType({ description: 'Something else than cards that is shown as dots.' })
export class MaskPattern {
  @Field(() => String, { description: 'What it is called on the settings page.' })
  name: string;

  @Field(() => String, { description: 'A regular expression in the syntax of RE2.' })
  pattern: string;
}

@InputType({ description: 'Something else than cards that is to be shown as dots.' })
export class MaskPatternInput {
  @Field(() => String, { description: '1 to 50 characters.' })
  name: string;

  @Field(() => String, {
    description:
      'A regular expression in the syntax of RE2, 1 to 200 characters: no looking back or ahead. It must not fit the empty text.',
  })
  pattern: string;
}

const mostPatterns = 10;
const longestPattern = 200;
// Each step of a pattern is work for each character of each message.
const mostSteps = 400;

const isUsable = (source: string): boolean => {
  const pattern = linearPattern(source);
  return pattern !== null && !pattern.fitsNothing;
};
const stepsOf = (patterns: readonly { pattern: string }[]): number =>
  patterns.reduce((sum, { pattern }) => sum + (linearPattern(pattern)?.size ?? 0), 0);

/** Few patterns that can be read, and that are together no more work than a message may be. */
export const storedPatterns = z
  .array(
    z.object({
      name: z.string().trim().min(1).max(50),
      pattern: z.string().min(1).max(longestPattern).refine(isUsable),
    }),
  )
  .max(mostPatterns)
  .refine(patterns => stepsOf(patterns) <= mostSteps);
