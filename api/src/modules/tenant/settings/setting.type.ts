import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import type { Sentence } from '../../../kernel/errors/words.ts';

/** One setting: what it may be, what a new tenant has, and how the contract shows it. */
export interface Setting<T> {
  readonly description: string;
  readonly initial: T;
  readonly schema: z.ZodType<T>;
  /** What people read when a value does not fit. */
  readonly fault: { readonly sentence: Sentence; readonly values?: Record<string, number> };
  readonly output: () => unknown;
  readonly input: () => unknown;
  readonly isNullable?: boolean;
  /** The settings inside, where it has some. */
  readonly parts?: Parts;
}

// oxlint-disable-next-line typescript/no-explicit-any -- settings of all types stand side by side
export type Parts = Readonly<Record<string, Setting<any>>>;

/** What a set of settings holds. */
export type Values<P extends Parts> = {
  readonly [K in keyof P]: P[K] extends Setting<infer T> ? T : never;
};

type Initial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Initial<T[K]> }
    : T;

const leaf = <T>(
  initial: T,
  description: string,
  schema: z.ZodType<T>,
  type: () => unknown,
  fault: Setting<T>['fault'],
): Setting<T> => ({ initial, description, schema, fault, output: type, input: type });

const notThis: Sentence = { en: 'This value is not possible.', 'zh-CN': '该取值无效。' };

/** A switch. */
export const flag = (initial: boolean, description: string): Setting<boolean> =>
  leaf(initial, description, z.boolean(), () => Boolean, { sentence: notThis });

/** A whole number within bounds, both included. */
export const whole = (
  [min, max]: readonly [number, number],
  initial: number,
  description: string,
): Setting<number> =>
  leaf(initial, description, z.int().min(min).max(max), () => Int, {
    sentence: {
      en: 'A whole number from {min} to {max}.',
      'zh-CN': '请输入 {min} 到 {max} 之间的整数。',
    },
    values: { min, max },
  });

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

const bounds: Sentence = {
  en: 'Between 10 seconds and 30 days.',
  'zh-CN': '时长应在 10 秒到 30 天之间。',
};

/** A length of time, 10 seconds to 30 days; with `orNone` also 0. Thirty days are more than an Int holds. */
export const duration = (initialMs: number, description: string, orNone = false): Setting<number> =>
  leaf(
    initialMs,
    description,
    z
      .int()
      .max(30 * day)
      .refine(ms => ms >= 10 * second || (orNone && ms === 0)),
    () => Float,
    { sentence: bounds },
  );

/** A text of the tenant's own; null: the stock text. */
export const words = (max: number, description: string): Setting<string | null> => ({
  ...leaf<string | null>(
    null,
    description,
    z
      .string()
      .refine(text => [...text.trim()].length <= max)
      .nullable(),
    () => String,
    {
      sentence: { en: 'At most {max} characters.', 'zh-CN': '最多 {max} 个字符。' },
      values: { max },
    },
  ),
  isNullable: true,
});

/** One value of an enum of the contract. */
export const choice = <E extends Record<string, string>>(
  values: E,
  initial: keyof E & string,
  description: string,
): Setting<keyof E & string> =>
  leaf(initial, description, z.enum(Object.keys(values)) as never, () => values, {
    sentence: notThis,
  });

/** Several different values of an enum of the contract. */
export const choices = <E extends Record<string, string>>(
  values: E,
  initial: readonly (keyof E & string)[],
  description: string,
): Setting<readonly (keyof E & string)[]> =>
  leaf(initial, description, z.array(z.enum(Object.keys(values))) as never, () => [values], {
    sentence: notThis,
  });

/** Ids of things of the tenant, at most so many. */
export const ids = (max: number, description: string): Setting<readonly string[]> =>
  leaf<readonly string[]>([], description, z.array(z.uuid()).max(max), () => [ID], {
    sentence: { en: 'At most {max} of them.', 'zh-CN': '最多 {max} 个。' },
    values: { max },
  });

/** A list of one type of the contract, judged by `schema`. */
export const list = <T>(
  types: { readonly output: Function; readonly input: Function },
  schema: z.ZodType<readonly T[]>,
  initial: readonly T[],
  sentence: Sentence,
  description: string,
): Setting<readonly T[]> => ({
  ...leaf(initial, description, schema, () => [types.output], { sentence }),
  input: () => [types.input],
});

/** Settings that belong together, with their type and input of the contract; `initial`: what differs from that of the parts. */
export type Shape<P extends Parts> = (
  description: string,
  initial?: Initial<Values<P>>,
) => Setting<Values<P>> & { readonly parts: P };

/** Declares settings that belong together once, for as many places as hold them. */
export function shape<P extends Parts>(
  name: string,
  about: string,
  parts: P,
  inputName = `${name}Input`,
): Shape<P> {
  const output = contractType(name, about, parts, false);
  const input = contractType(inputName, `${about} Parts left out stay.`, parts, true);
  return (description, initial = {} as Initial<Values<P>>) => {
    const own = Object.fromEntries(
      Object.entries(parts).map(([key, part]) => {
        const wanted = (initial as Record<string, unknown>)[key];
        return [key, wanted === undefined ? part : { ...part, initial: wanted }];
      }),
    ) as P;
    return {
      description,
      initial: initialOf(own),
      parts: own,
      schema: z.any(),
      fault: { sentence: notThis },
      output: () => output,
      input: () => input,
    };
  };
}

const initialOf = <P extends Parts>(parts: P): Values<P> =>
  Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, part.initial])) as Values<P>;

/** The class the contract knows a shape by; in an input every part may be left out. */
function contractType(name: string, description: string, parts: Parts, isInput: boolean): Function {
  const type = { [name]: class {} }[name] as Function;
  for (const [key, part] of Object.entries(parts)) {
    const nullable = isInput || part.isNullable === true;
    Field((isInput ? part.input : part.output) as never, {
      description: part.description,
      nullable,
    })(type.prototype as object, key);
  }
  (isInput ? InputType(name, { description }) : ObjectType(name, { description }))(type);
  return type;
}
