import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { ApiError, type GraphQLFault, toApiError } from './errors.ts';

/** A generated document that knows its result and its variables. */
export type TypedDocument<R, V> = DocumentTypeDecoration<R, V> & { toString(): string };

const TIMEOUT_MS = 20_000;

/** What one call over HTTP needs. */
export interface PostOptions {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly token: string | null;
  readonly credentials: RequestCredentials;
  /** Whether the call goes on when its page goes away. */
  readonly keepalive: boolean;
  readonly fetch: typeof fetch;
}

interface Answer<R> {
  readonly data?: R | null;
  readonly errors?: readonly GraphQLFault[];
}

/** Runs one query or mutation and returns its data. Throws ApiError and nothing else. */
export async function post<R, V>(
  document: TypedDocument<R, V>,
  variables: V,
  options: PostOptions,
): Promise<R> {
  const response = await request(options, JSON.stringify({ query: String(document), variables }));
  const answer = (await response.json().catch(() => null)) as Answer<R> | null;
  if (answer?.errors?.length) throw toApiError(answer.errors);
  if (answer?.data) return answer.data;
  throw withoutAnswer(response);
}

async function request(options: PostOptions, body: string): Promise<Response> {
  const { url, headers, token, credentials, keepalive } = options;
  try {
    return await options.fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...headers,
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body,
      credentials,
      keepalive,
      ...deadline(),
    });
  } catch (cause) {
    throw new ApiError('UNAVAILABLE', cause instanceof Error ? cause.message : 'No connection.');
  }
}

// Engines of apps and mini programs may lack the means; there the platform's own limit holds.
const deadline = (): { signal?: AbortSignal } =>
  'timeout' in (globalThis.AbortSignal ?? {}) ? { signal: AbortSignal.timeout(TIMEOUT_MS) } : {};

// A proxy, a limit in front of GraphQL or a broken line: no GraphQL answer at all.
function withoutAnswer({ status, headers }: Response): ApiError {
  const seconds = Number(headers.get('retry-after'));
  const wait = seconds > 0 ? seconds * 1_000 : null;
  if (status === 401) return new ApiError('UNAUTHENTICATED', 'HTTP 401');
  if (status === 403) return new ApiError('FORBIDDEN', 'HTTP 403');
  if (status === 429) return new ApiError('RATE_LIMITED', 'HTTP 429', wait);
  if (status === 400 || status === 413) return new ApiError('INVALID_INPUT', `HTTP ${status}`);
  return new ApiError('UNAVAILABLE', `HTTP ${status}`, wait);
}
