import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type ValidationRule,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { checkCost, limitRules, limits } from './limits.ts';
import { Plan } from './plan.ts';

/** A document that may run, or why it may not, and whether variables decide how long its lists are. */
interface Prepared {
  readonly document: DocumentNode | null;
  /** How it is run; null where the request says which of several operations is meant. */
  readonly plan: Plan | null;
  readonly errors: readonly GraphQLError[];
  readonly hasVariableCost: boolean;
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

  /** How to run the document. Throws the list of what is wrong with it, or with its cost for these variables. */
  prepare(
    source: string,
    operationName: string | null | undefined,
    variables: Record<string, unknown>,
  ): Plan {
    const key = source.length > 200 ? createHash('sha256').update(source).digest('base64') : source;
    const prepared = this.#known.get(key) ?? this.#remember(key, this.#read(source));
    if (!prepared.document || prepared.errors.length > 0)
      throw new InvalidDocument(prepared.errors);
    if (prepared.hasVariableCost) {
      const dear = this.#cost(prepared.document, operationName, variables);
      if (dear) throw new InvalidDocument([dear]);
    }
    const { plan, document } = prepared;
    return plan && isMeant(plan, operationName) ? plan : this.#choose(document, operationName);
  }

  #choose(document: DocumentNode, operationName: string | null | undefined): Plan {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new InvalidDocument([new GraphQLError('Unable to identify operation')]);
    return new Plan(this.schema, document, operation);
  }

  #read(source: string): Prepared {
    try {
      const document = parse(source, { maxTokens: limits.tokens, noLocation: true });
      const errors = validate(this.schema, document, [...specifiedRules, ...this.#rules]);
      const operation = getOperationAST(document) ?? null;
      const hasVariableCost = hasVariablePages(document) || !operation;
      const dear = errors.length === 0 && !hasVariableCost ? this.#cost(document, null, {}) : null;
      const plan = operation && new Plan(this.schema, document, operation);
      return { document, plan, errors: dear ? [dear] : errors, hasVariableCost };
    } catch (error) {
      return {
        document: null,
        plan: null,
        errors: [error as GraphQLError],
        hasVariableCost: false,
      };
    }
  }

  #cost(
    document: DocumentNode,
    operationName: string | null | undefined,
    variables: Record<string, unknown>,
  ): GraphQLError | null {
    try {
      checkCost(this.schema, document, operationName, variables);
      return null;
    } catch (error) {
      return error as GraphQLError;
    }
  }

  #remember(key: string, prepared: Prepared): Prepared {
    // Maps keep the order of insertion, so the first key is the oldest.
    if (this.#known.size >= this.size)
      this.#known.delete(this.#known.keys().next().value as string);
    this.#known.set(key, prepared);
    return prepared;
  }
}

const isMeant = ({ operation }: Plan, operationName: string | null | undefined): boolean =>
  operationName == null || operation.name?.value === operationName;

/** Whether a variable says how many of a list are wanted. */
function hasVariablePages(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Argument({ name, value }) {
      if ((name.value === 'first' || name.value === 'last') && value.kind === Kind.VARIABLE)
        found = true;
    },
  });
  return found;
}

/** Carries what is wrong with a document. */
export class InvalidDocument extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('The document is not valid.');
  }
}
