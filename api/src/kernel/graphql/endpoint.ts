import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { type Operations } from './operations.ts';

/** One GraphQL document served at one path, over HTTP and sockets. */
export interface Endpoint {
  readonly name: 'desk' | 'visitor';
  readonly path: string;
  readonly schema: GraphQLSchema;
  readonly operations: Operations;
  /** Whether pages of other origins may call it. */
  readonly isOpenToSites: boolean;
  /** The context of whoever shows this token; null when it no longer counts. */
  authenticate(ctx: Context, token: string): Promise<Context | null>;
  /** Called for each socket whose viewer is known; the returned function when it is gone. */
  enter(ctx: Context): () => void;
  /** Hints on which the rights of a socket's viewer must be looked at again. */
  topicsOf(ctx: Context): readonly string[];
}
