export { backoff } from './client/backoff.ts';
export { type Client, type ClientOptions, type RunOptions, createClient } from './client/client.ts';
export type { Connection, ConnectionState } from './client/connection.ts';
export { ApiError, type ApiErrorCode } from './client/errors.ts';
export { type FollowLogOptions, followLog } from './client/log.ts';
export {
  createOutbox,
  type Outbox,
  type OutboxItem,
  type OutboxOptions,
  type OutboxStorage,
} from './client/outbox.ts';
export type { TypedDocument } from './client/http.ts';
export { uuidv7 } from './client/uuid.ts';
