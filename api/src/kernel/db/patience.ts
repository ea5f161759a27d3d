/**
 * How long a connection may keep us waiting, in milliseconds, for every pool. A database that falls silent without closing its
 * connections would otherwise hold requests for ever; what timed out is tried on a new connection.
 */
export const patience = {
  connectionTimeoutMillis: 10_000,
  query_timeout: 10_000,
  keepAlive: true,
} as const;
