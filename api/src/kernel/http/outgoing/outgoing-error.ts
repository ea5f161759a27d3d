/**
 * Why a call got no answer. REFUSED: the address is not one we call. UNREACHABLE: nothing was sent. LOST: the request
 * went out and the answer did not come, so nobody knows whether it took effect. TOO_LARGE: the answer was cut off.
 */
export type OutgoingFailure = 'REFUSED' | 'UNREACHABLE' | 'LOST' | 'TOO_LARGE';

/** A call that got no answer. Its message never tells what stands behind an address. */
export class OutgoingError extends Error {
  constructor(
    readonly failure: OutgoingFailure,
    message: string,
  ) {
    super(message);
    this.name = 'OutgoingError';
  }
}
