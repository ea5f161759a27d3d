/** Ids or numbers as PostgreSQL writes an array; for `= any(?::uuid[])`. The values must be free of quotes and commas. */
export const listOf = (values: Iterable<string | number>): string => `{${[...values].join(',')}}`;

/** Texts of any kind as PostgreSQL writes an array; for `?::text[]`. */
export const textListOf = (values: Iterable<string>): string =>
  `{${[...values].map(value => `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`;
