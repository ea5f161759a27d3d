type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown;

/** JSON with every number as its own digits: ids of providers are larger than numbers can be. Throws SyntaxError. */
export const parsePlainJson = (text: string): unknown =>
  (JSON.parse as (text: string, reviver: Reviver) => unknown)(text, (_key, value, { source }) =>
    typeof value === 'number' ? (source ?? String(value)) : value,
  );

/** The first of these values that is a text, numbers included; empty when none is. */
export const textOf = (...values: readonly unknown[]): string =>
  values.find((value): value is string => typeof value === 'string' && value !== '') ?? '';
