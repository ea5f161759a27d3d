export { OutgoingError, type OutgoingFailure } from './outgoing-error.ts';
export { OutgoingHttp, type OutgoingAnswer, type OutgoingRequest } from './outgoing-http.ts';
export { OutgoingHttp2 } from './outgoing-http2.ts';
