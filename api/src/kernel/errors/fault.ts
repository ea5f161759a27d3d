import { GraphQLError } from 'graphql';

/** Faults have stable codes; their texts say nothing about what exists or how Parley works inside. */
export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'RATE_LIMITED'
  | 'RESYNC'
  | 'UNAVAILABLE';

const texts: Record<FaultCode, string> = {
  UNAUTHENTICATED: 'Sign in first.',
  FORBIDDEN: 'You may not do this.',
  NOT_FOUND: 'This does not exist, or is not yours to see.',
  INVALID_INPUT: 'The request is not valid.',
  RATE_LIMITED: 'Too many requests. Try again later.',
  RESYNC: 'This position is too old. Load the present state and go on from there.',
  UNAVAILABLE: 'This did not work just now. Try again.',
};

/** Thrown where the caller made a mistake or may not know more; travels as a top-level error with its code. */
export class Fault extends GraphQLError {
  constructor(
    code: FaultCode,
    extensions: Record<string, unknown> = {},
    message: string = texts[code],
  ) {
    super(message, { extensions: { code, ...extensions } });
    this.name = 'Fault';
  }

  get code(): FaultCode {
    return this.extensions['code'] as FaultCode;
  }
}

export const notFound = () => new Fault('NOT_FOUND');
