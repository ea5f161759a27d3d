import { hash, verify } from '@node-rs/argon2';

// OWASP's floor for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const parallel = 4;
let running = 0;
const waiting: (() => void)[] = [];

/** A flood of logins must not take all memory: at most four hashes run, the others wait their turn. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= parallel) await new Promise<void>(resolve => waiting.push(resolve));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** An argon2id hash of a password, with its parameters and salt. */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password, cost));

/** Whether a password belongs to a hash. */
export const verifyPassword = (stored: string, password: string): Promise<boolean> =>
  inTurn(() => verify(stored, password).catch(() => false));

let dummy: Promise<string> | undefined;

/** Costs what a real check costs, so that an unknown address answers no faster than a known one. */
export async function verifyNobody(password: string): Promise<false> {
  await verifyPassword(await (dummy ??= hashPassword('nobody has this password')), password);
  return false;
}
