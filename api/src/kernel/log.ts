import { destination, pino, type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

const secretNames = [
  'authorization',
  'cookie',
  'password',
  'passwordHash',
  'current',
  'next',
  'token',
  'refreshToken',
  'deviceToken',
  'secret',
  'email',
  'phone',
  'text',
  'content',
  'payload',
  'variables',
];

// Pino's redaction does not search: each depth at which a secret may stand is its own path.
const redactedPaths = secretNames.flatMap(name => [
  name,
  `*.${name}`,
  `*.*.${name}`,
  `*.*.*.${name}`,
]);

interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly message?: string;
  readonly stack?: string;
}

const frames = (stack = '') =>
  stack
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .join('\n');

// Class 42 is about names and rights; its sentences hold no values. The ORM puts the statement before them.
const messageOfDatabase = (code: string, message: string) =>
  code.startsWith('42') ? message.slice(message.lastIndexOf(' - ') + 1).trim() : undefined;

/**
 * What may be logged of an error. Messages of the database are left out where they could repeat the
 * values of a statement: code, constraint and stack say enough.
 */
export function describeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack, code, constraint, severity } = error as Error & {
    code?: unknown;
    constraint?: string;
    severity?: string;
  };
  const isDatabase = severity !== undefined || /^[0-9A-Z]{5}$/.test(String(code));
  return {
    type: name,
    ...(typeof code === 'string' && { code }),
    ...(constraint !== undefined && { constraint }),
    message: isDatabase ? messageOfDatabase(String(code), message) : message,
    stack: frames(stack),
  };
}

/** The process's log: JSON lines without secrets, addresses of people or message text. */
export function createLogger(
  level: string,
  stream: DestinationStream = destination({ dest: 1, sync: false }),
): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      serializers: { err: describeError, error: describeError },
      redact: { paths: redactedPaths, censor: '[hidden]' },
    },
    stream,
  );
}
