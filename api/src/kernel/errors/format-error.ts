import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Fault } from './fault.ts';

const requestMistakes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/** Gives every error a code of ours and takes from it whatever could tell about code, database or schema. */
export function formatError(error: unknown, log: Logger): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const path = error instanceof GraphQLError && error.path ? { path: error.path } : {};
  if (cause instanceof Fault) {
    const { http: _status, ...extensions } = cause.extensions;
    return { message: cause.message, ...path, extensions };
  }

  if (error instanceof GraphQLError && isRequestMistake(error)) {
    // The sentences of graphql-js name only what the caller wrote, once the suggestions are gone.
    const message = error.message.replace(/ Did you mean .*$/s, '').slice(0, 300);
    return { message, ...path, extensions: { code: 'INVALID_INPUT' } };
  }

  const id = randomUUID();
  // A reader who was cut while something was on its way to him: that is how it is meant to end.
  const level = isGone(cause) ? 'debug' : 'error';
  log[level]({ err: cause, errorId: id, path: path.path }, 'request failed');
  const fault = new Fault('UNAVAILABLE', { id });
  return { message: fault.message, ...path, extensions: { ...fault.extensions } };
}

const isGone = (cause: unknown): boolean =>
  ['ECANCELED', 'EPIPE', 'ECONNRESET'].includes((cause as { code?: string } | null)?.code ?? '');

function isRequestMistake(error: GraphQLError): boolean {
  const code = error.extensions['code'];
  if (typeof code === 'string' && requestMistakes.has(code)) return true;
  // Raised by parse, validate or variable coercion: no resolver ran, so there is neither a path nor a cause.
  return error.originalError === undefined && error.path === undefined && code === undefined;
}
