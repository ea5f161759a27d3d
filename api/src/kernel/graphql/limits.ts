import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type ValidationContext,
  type ValidationRule,
  getOperationAST,
} from 'graphql';
import { getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { Fault } from '../errors/fault.ts';

/** Bounds of one request, over HTTP and sockets alike (RELIABILITY 3.4, FEATURES P-08). */
export const limits = {
  bodyBytes: 64 * 1024,
  tokens: 1_000,
  depth: 10,
  aliases: 15,
  directives: 10,
  rootFields: 5,
  cost: 5_000,
  pageSize: 100,
  operationsPerSocket: 20,
} as const;

/** One session per request: ten thousand aliased logins would otherwise be one. */
const alone = new Set(['signIn', 'signUp', 'tokenRefresh', 'passwordChange', 'sessionStart']);

const refuse = (message: string) => new Fault('INVALID_INPUT', { http: { status: 400 } }, message);

const rootFieldsRule: ValidationRule = context => ({
  OperationDefinition(operation) {
    const fields = operation.selectionSet.selections;
    if (fields.length > limits.rootFields) {
      context.reportError(refuse(`A request may have at most ${limits.rootFields} root fields.`));
    }
    const names = fields.map(field => (field.kind === Kind.FIELD ? field.name.value : ''));
    if (
      operation.operation === 'mutation' &&
      fields.length > 1 &&
      names.some(name => alone.has(name) || name === '')
    ) {
      context.reportError(refuse('This operation must be the only one of its request.'));
    }
  },
});

const directivesRule: ValidationRule = context => {
  let count = 0;
  return {
    Directive() {
      if (++count === limits.directives + 1) context.reportError(refuse('Too many directives.'));
    },
  };
};

// The library would throw out of the validation; reported, a refusal keeps its code and the others their turn.
const declined = (message: string) => ({
  exposeLimits: false,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(refuse(message))],
});

/** The rules beside those of GraphQL itself; the answer depends on the document alone, so it is kept with it. */
export const limitRules: ValidationRule[] = [
  // A fragment is a way to write, not a level: only fields count.
  maxDepthRule({
    n: limits.depth,
    flattenFragments: true,
    ...declined('The request is nested too deeply.'),
  }),
  maxAliasesRule({ n: limits.aliases, ...declined('Too many aliases.') }),
  rootFieldsRule,
  directivesRule,
];

const listEstimator: ComplexityEstimator = ({ args, childComplexity }) => {
  const asked = args['first'] ?? args['last'];
  return typeof asked === 'number'
    ? 1 + Math.max(1, asked) * Math.max(1, childComplexity)
    : undefined;
};

/** Throws INVALID_INPUT when answering would cost more than the limit; lists multiply by their `first` or `last`. */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): void {
  const operation = getOperationAST(document, operationName);
  if (!operation) return;
  let cost: number;
  try {
    cost = getComplexity({
      schema,
      query: document,
      variables,
      ...(operation.name ? { operationName: operation.name.value } : {}),
      estimators: [listEstimator, simpleEstimator({ defaultComplexity: 1 })],
    });
  } catch {
    // Variables that do not fit are reported by the execution, with the place of the mistake.
    return;
  }
  if (cost > limits.cost)
    throw refuse(`This request costs ${cost} points; ${limits.cost} are allowed.`);
}
