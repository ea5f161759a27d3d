import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isObjectType,
} from 'graphql';

export type Side = 'desk' | 'visitor';

/** One root field of a document, with an operation that asks for as much as it can give. */
export interface Operation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string;
  readonly text: string;
}

/** As deep as the limits of the api allow: the deepest of these whose text has few enough tokens. */
const depths = [3, 2, 1];
const mostTokens = 900;
const tokensIn = (text: string) => text.match(/\.{3}|[$\w]+|[^\s\w,]/g)?.length ?? 0;

type IsWanted = (field: GraphQLField<unknown, unknown>) => boolean;

// A page of two says as much about rights as one of fifty.
const isSize = (name: string) => name === 'first' || name === 'last';

/** Every operation of a side, written from its committed document. */
export function operationsOf(side: Side): Operation[] {
  const file = join(import.meta.dirname, '..', '..', 'schema', `${side}.graphql`);
  const schema = buildSchema(readFileSync(file, 'utf8'));
  const roots = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  };
  return Object.entries(roots).flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map(field => ({
      kind: kind as Operation['kind'],
      name: field.name,
      text: write(schema, kind, field),
    })),
  );
}

function write(schema: GraphQLSchema, kind: string, field: GraphQLField<unknown, unknown>): string {
  const declared = field.args
    .filter(({ name }) => !isSize(name))
    .map(({ name, type }) => `$${name}: ${String(type)}`);
  const passed = field.args.map(({ name }) => `${name}: ${isSize(name) ? '2' : `$${name}`}`);
  const list = (parts: string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '');
  const texts = depths.map(depth => {
    const selected = new Selections(schema).of(getNamedType(field.type), depth);
    return `${kind} Generated${list(declared)} { ${field.name}${list(passed)} ${selected} }`;
  });
  return texts.find(text => tokensIn(text) <= mostTokens) ?? texts.at(-1)!;
}

/** Writes selections of one schema. */
class Selections {
  readonly #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Everything a type can say down to `left` levels, no type twice on one way. */
  of(type: GraphQLNamedType, left: number, above: readonly GraphQLNamedType[] = []): string {
    if (isObjectType(type)) return `{ __typename ${this.#fields(type, left, above)} }`;
    if (!isAbstractType(type)) return '';
    // Members of a union may disagree about the type of a field; the first one has it then.
    const taken = new Map<string, string>();
    const isWanted: IsWanted = field => {
      const known = taken.get(field.name) ?? String(field.type);
      taken.set(field.name, known);
      return known === String(field.type);
    };
    const members = this.#schema.getPossibleTypes(type).map(member => {
      const fields = this.#fields(member, left, above, isWanted);
      return fields ? `... on ${member.name} { ${fields} }` : '';
    });
    return `{ __typename ${members.join(' ')} }`;
  }

  #fields(
    type: GraphQLObjectType,
    left: number,
    above: readonly GraphQLNamedType[],
    isWanted: IsWanted = () => true,
  ): string {
    const parts = Object.values(type.getFields()).flatMap(field => {
      const inner = getNamedType(field.type);
      if (isLeafType(inner)) return isWanted(field) ? [field.name] : [];
      if (left === 0 || above.includes(inner) || !isWanted(field)) return [];
      const size = field.args.find(({ name }) => isSize(name));
      const argument = size ? `(${size.name}: 2)` : '';
      return [`${field.name}${argument} ${this.of(inner, left - 1, [...above, type, inner])}`];
    });
    return parts.join(' ');
  }
}
