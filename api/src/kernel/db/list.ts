/** Ids or numbers as PostgreSQL writes an array; for `= any(?::uuid[])`. The values must be free of quotes and commas. */
export const listOf = (values: Iterable<string | number>): string => `{${[...values].join(',')}}`;
