import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keys for one purpose each, all derived from the installation's one secret (HKDF-SHA256). */
export class Secrets {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** 32 bytes for the named purpose; the same purpose always gives the same key. */
  key(purpose: string): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', this.#root, 'parley', purpose, 32));
  }

  /** A password for a database role, made of letters and digits. */
  password(role: string): string {
    return Buffer.from(this.key(`role:${role}`)).toString('hex');
  }

  /** Tells two secrets apart without telling the secret. */
  get fingerprint(): string {
    return createHash('sha256').update(this.key('fingerprint')).digest('hex').slice(0, 16);
  }
}

/** The given secret, or the one in the data folder, which the first start generates. */
export function openSecrets(given: string | null, dataFolder: string): Secrets {
  if (given) return new Secrets(given);
  const path = join(dataFolder, 'secret');
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  try {
    // 'wx' decides between two processes that start at the same moment.
    writeFileSync(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return new Secrets(readFileSync(path, 'utf8').trim());
}
