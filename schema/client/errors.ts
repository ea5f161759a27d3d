/** Codes of faults. A refusal is not a fault: it is a member of the result union. */
export type ApiErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'RATE_LIMITED'
  | 'RESYNC'
  | 'UNAVAILABLE'
  | 'UNKNOWN'
  // Codes of a newer server pass through.
  | (string & {});

const transient: readonly string[] = ['UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL_SERVER_ERROR'];

/** An operation that got no answer, or a fault instead of one. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  /** How long the server asks to wait before the next try. */
  readonly retryAfterMs: number | null;

  constructor(code: ApiErrorCode, message: string, retryAfterMs: number | null = null) {
    super(message);
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }

  /** Whether the same call may succeed later without anything being changed. */
  get isTransient(): boolean {
    return transient.includes(this.code);
  }
}

/** One entry of `errors` in a GraphQL response. */
export interface GraphQLFault {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown; readonly retryAfterMs?: unknown };
}

/** The first fault of a response as an error to throw. */
export function toApiError(faults: readonly GraphQLFault[]): ApiError {
  const fault = faults[0];
  const { code, retryAfterMs } = fault?.extensions ?? {};
  return new ApiError(
    typeof code === 'string' ? code : 'UNKNOWN',
    fault?.message ?? 'No reason was given.',
    typeof retryAfterMs === 'number' ? retryAfterMs : null,
  );
}
