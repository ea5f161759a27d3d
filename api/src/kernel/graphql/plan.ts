import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  createSourceEventStream,
  execute,
} from 'graphql';
import type { PromiseOrValue } from 'graphql/jsutils/PromiseOrValue.js';
import type { Context } from '../context.ts';

/** How one operation of a checked document is run. */
export class Plan {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    readonly operation: OperationDefinitionNode,
  ) {}

  get kind(): OperationDefinitionNode['operation'] {
    return this.operation.operation;
  }

  /** The answer; for a subscription to the entry given as root. */
  execute(
    root: unknown,
    context: Context,
    variables: Record<string, unknown>,
  ): PromiseOrValue<ExecutionResult> {
    return execute(this.#args(root, context, variables));
  }

  /** The stream of a subscription's entries, or why there is none. */
  subscribe(
    context: Context,
    variables: Record<string, unknown>,
  ): Promise<AsyncIterable<unknown> | ExecutionResult> {
    return createSourceEventStream(this.#args(undefined, context, variables));
  }

  #args(rootValue: unknown, contextValue: Context, variableValues: object): ExecutionArgs {
    const { schema, document, operation } = this;
    const operationName = operation.name?.value ?? null;
    return { schema, document, operationName, rootValue, contextValue, variableValues } as never;
  }
}
