import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';

const whose = 'Only tickets in this category; null: in any, or in none.';
const level = 'Only of visitors of this VIP level, 1 to 3; null: of anybody.';
const firstAnswer = 'Working time until the first answer; null: no deadline.';
const solution = 'Working time until the ticket is solved; null: no deadline.';

@ObjectType({ description: 'By when tickets of a sort are to be answered and solved.' })
export class TicketDeadlineRule {
  @Field(() => String, { nullable: true, description: whose })
  category: string | null;

  @Field(() => Int, { nullable: true, description: level })
  vipLevel: number | null;

  @Field(() => Float, { nullable: true, description: firstAnswer })
  firstAnswerMs: number | null;

  @Field(() => Float, { nullable: true, description: solution })
  solutionMs: number | null;
}

@InputType({ description: 'By when tickets of a sort are to be answered and solved.' })
export class TicketDeadlineRuleInput {
  @Field(() => String, { nullable: true, description: `${whose} Up to 40 characters.` })
  category?: string | null;

  @Field(() => Int, { nullable: true, description: level })
  vipLevel?: number | null;

  @Field(() => Float, { nullable: true, description: `${firstAnswer} 1 minute to 90 days.` })
  firstAnswerMs?: number | null;

  @Field(() => Float, { nullable: true, description: `${solution} 1 minute to 90 days.` })
  solutionMs?: number | null;
}

/** A rule as it is stored. */
export interface StoredDeadlineRule {
  readonly category: string | null;
  readonly vipLevel: number | null;
  readonly firstAnswerMs: number | null;
  readonly solutionMs: number | null;
}

const orNull = <T>(value: T | undefined) => value ?? null;
const time = z
  .int()
  .min(60_000)
  .max(90 * 86_400_000)
  .nullish()
  .transform(orNull);

/** At most a hundred, each sort of ticket once. */
export const storedDeadlineRules = z
  .array(
    z.object({
      category: z
        .string()
        .trim()
        .refine(text => [...text].length <= 40)
        .nullish()
        .transform(text => text || null),
      vipLevel: z.int().min(1).max(3).nullish().transform(orNull),
      firstAnswerMs: time,
      solutionMs: time,
    }),
  )
  .max(100)
  .refine(
    rules =>
      new Set(rules.map(({ category, vipLevel }) => JSON.stringify([category, vipLevel]))).size ===
      rules.length,
  );
