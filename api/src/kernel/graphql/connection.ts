import { type ClassType, Field, ObjectType } from 'type-graphql';
import { Fault } from '../errors/fault.ts';
import { limits } from './limits.ts';

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows behind this page.' })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Give it as `after` to read on; null on an empty page.',
  })
  endCursor: string | null;
}

/** One page: the rows, and where it ends. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
}

/** The connection type of a list of `node`. */
export function connectionOf<T extends object>(
  node: () => ClassType<T>,
  name: string,
  what: string,
) {
  @ObjectType(name, { description: `A page of ${what}.` })
  class Connection implements Page<T> {
    @Field(() => [node()], { description: `The ${what} of this page.` })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Whether and how to read on.' })
    pageInfo: PageInfo;
  }
  return Connection;
}

/** Makes a page of up to `first` rows out of up to `first + 1` rows that were read. */
export function pageOf<T>(rows: readonly T[], first: number, cursor: (row: T) => string): Page<T> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: last === undefined ? null : cursor(last),
    },
  };
}

/** How many to read. Throws INVALID_INPUT outside 1…100. */
export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > limits.pageSize) {
    throw new Fault('INVALID_INPUT', {}, `Ask for 1 to ${limits.pageSize} at a time.`);
  }
  return first;
}

/** An opaque cursor made of the values a list is sorted by. */
export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The values of a cursor of ours. Throws INVALID_INPUT for any other string. */
export function decodeCursor(cursor: string, length: number): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === length) return values as (string | number)[];
  } catch {
    // Falls through to the one answer for every foreign cursor.
  }
  throw new Fault('INVALID_INPUT', {}, 'This cursor is not one of ours.');
}
