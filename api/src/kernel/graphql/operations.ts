import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  Kind,
  type ValidationRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { checkCost, limitRules, limits } from './limits.ts';

/** A document that may run, or why it may not; `isFixed` when its cost cannot depend on variables. */
interface Prepared {
  readonly document: DocumentNode | null;
  readonly errors: readonly GraphQLError[];
  isCheap: boolean;
}

/** Parses and validates each document once: the same bounded cache serves HTTP and sockets. */
export class Operations {
  readonly #known = new Map<string, Prepared>();
  readonly #rules: ValidationRule[];

  constructor(
    readonly schema: GraphQLSchema,
    options: { readonly hasIntrospection: boolean },
    private readonly size = 500,
  ) {
    this.#rules = [
      ...limitRules,
      ...(options.hasIntrospection ? [] : [NoSchemaIntrospectionCustomRule]),
    ];
  }

  get rules(): readonly ValidationRule[] {
    return this.#rules;
  }

  /** The parsed document. Throws the list of what is wrong with it, or with its cost for these variables. */
  prepare(source: string, operationName: string | null | undefined, variables: Record<string, unknown>): DocumentNode {
    const key = source.length > 200 ? createHash('sha256').update(source).digest('base64') : source;
    const prepared = this.#known.get(key) ?? this.#remember(key, this.#read(source));
    if (!prepared.document || prepared.errors.length > 0) throw new InvalidDocument(prepared.errors);
    if (!prepared.isCheap) {
      try {
        checkCost(this.schema, prepared.document, operationName, variables);
      } catch (error) {
        throw new InvalidDocument([error as GraphQLError]);
      }
    }
    return prepared.document;
  }

  #read(source: string): Prepared {
    try {
      const document = parse(source, { maxTokens: limits.tokens, noLocation: true });
      const errors = validate(this.schema, document, [...specifiedRules, ...this.#rules]);
      return { document, errors, isCheap: !hasPages(document) };
    } catch (error) {
      return { document: null, errors: [error as GraphQLError], isCheap: false };
    }
  }

  #remember(key: string, prepared: Prepared): Prepared {
    // Maps keep the order of insertion, so the first key is the oldest.
    if (this.#known.size >= this.size) this.#known.delete(this.#known.keys().next().value as string);
    this.#known.set(key, prepared);
    return prepared;
  }
}

/** Only lists can make a document of at most 1,000 tokens dear. */
function hasPages(document: DocumentNode): boolean {
  let found = false;
  JSON.stringify(document, (_key, value: unknown) => {
    const node = value as { kind?: string; name?: { value: string } } | null;
    if (node?.kind === Kind.ARGUMENT && (node.name?.value === 'first' || node.name?.value === 'last')) found = true;
    return value;
  });
  return found || JSON.stringify(document).length > 60_000;
}

/** Carries what is wrong with a document. */
export class InvalidDocument extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('The document is not valid.');
  }
}
