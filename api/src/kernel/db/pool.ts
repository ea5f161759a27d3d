import pg from 'pg';

/**
 * How long a connection may keep us waiting, in milliseconds, for every pool. A database that falls silent without closing its
 * connections would otherwise hold requests for ever; what timed out is tried on a new connection.
 */
export const patience = {
  connectionTimeoutMillis: 10_000,
  query_timeout: 10_000,
  keepAlive: true,
} as const;

/** A pool that outlives its connections: what is lost is replaced at the next query, and whoever held it hears so from his query. */
export function openPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...patience, ...options });
  const ignore = () => undefined;
  // Without listeners a loss would end the process: the pool tells of idle connections, each of those in somebody's hands of itself.
  pool.on('error', ignore);
  pool.on('connect', client => client.on('error', ignore));
  return pool;
}
