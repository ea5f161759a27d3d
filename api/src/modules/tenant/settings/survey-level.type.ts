import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import type { Locale } from '../../../kernel/context.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';

@ObjectType({ description: 'One level of satisfaction.' })
export class SurveyLevel {
  @Field(() => Int, { description: '1 to 5; 5 is the best.' })
  score: number;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => [String], { description: 'What a visitor may say more closely; empty: nothing.' })
  tags: readonly string[];

  @Field(() => Boolean, { description: 'Whether several tags may be chosen.' })
  isMultiple: boolean;
}

@InputType({ description: 'One level of satisfaction.' })
export class SurveyLevelInput {
  @Field(() => Int, { description: '1 to 5; 5 is the best.' })
  score: number;

  @Field(() => String, {
    nullable: true,
    description: 'Up to 20 characters; null: the stock name.',
  })
  name?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description:
      'At most 10 of 20 characters; where there are some, a visitor chooses at least one.',
  })
  tags: string[];

  @Field(() => Boolean, { defaultValue: false, description: 'Whether several may be chosen.' })
  isMultiple: boolean;
}

/** A level as it is stored; without a name it has the stock one. */
export interface StoredLevel {
  readonly score: number;
  readonly name: string | null;
  readonly tags: readonly string[];
  readonly isMultiple: boolean;
}

const stockNames: readonly Sentence[] = [
  { en: 'Very dissatisfied', 'zh-CN': '非常不满意' },
  { en: 'Dissatisfied', 'zh-CN': '不满意' },
  { en: 'Neutral', 'zh-CN': '一般' },
  { en: 'Satisfied', 'zh-CN': '满意' },
  { en: 'Very satisfied', 'zh-CN': '非常满意' },
];
const isStock = (score: number, name: string) =>
  Object.values(stockNames[score - 1] ?? {}).includes(name);
const short = (text: string) => [...text].length <= 20;

/** Exactly the scores 1 to 5, kept in their order; a stock name given back counts as none. */
export const storedLevels = z
  .array(
    z.object({
      score: z.int().min(1).max(5),
      name: z.string().trim().refine(short).nullish(),
      tags: z.array(z.string().trim().min(1).refine(short)).max(10),
      isMultiple: z.boolean(),
    }),
  )
  .length(5)
  .refine(levels => new Set(levels.map(({ score }) => score)).size === 5)
  .refine(levels => levels.every(({ tags }) => new Set(tags).size === tags.length))
  .transform(levels =>
    levels
      .map(({ score, name, tags, isMultiple }) => ({
        score,
        name: name && !isStock(score, name) ? name : null,
        tags,
        isMultiple,
      }))
      .toSorted((a, b) => a.score - b.score),
  );

export const stockLevels: readonly StoredLevel[] = [1, 2, 3, 4, 5].map(score => ({
  score,
  name: null,
  tags: [],
  isMultiple: false,
}));

/** The levels with their names in one language. */
export const shownLevels = (levels: readonly StoredLevel[], locale: Locale): SurveyLevel[] =>
  levels.map(level => ({
    ...level,
    name: level.name ?? stockNames[level.score - 1]?.[locale] ?? '',
  }));
