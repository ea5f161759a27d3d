import type { Disk } from 'flydrive';
import { FileMissingError } from './file-missing-error.ts';
import type { FileStore, StoredFile } from './file-store.ts';

const missingCodes = new Set(['ENOENT', 'NotFound', 'NoSuchKey']);

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, code, cause } = error as Error & { code?: string };
  return missingCodes.has(name) || missingCodes.has(code ?? '') || isMissing(cause);
}

/** Files on whatever flydrive drives: a folder or S3. */
export class FlydriveFileStore implements FileStore {
  readonly #disk: Promise<Disk>;

  constructor(disk: Promise<Disk>) {
    this.#disk = disk;
    // A wrong address is reported by the first use; until then nobody waits for the promise.
    disk.catch(() => {});
  }

  async put(key: string, body: Buffer | StoredFile, mimeType: string): Promise<void> {
    const disk = await this.#disk;
    if (Buffer.isBuffer(body)) {
      await disk.put(key, body, { contentType: mimeType, contentLength: body.length });
    } else {
      const options = { contentType: mimeType, contentLength: body.size };
      await disk.putStream(key, body.stream, options);
    }
  }

  async read(key: string): Promise<StoredFile> {
    const disk = await this.#disk;
    try {
      const { contentLength } = await disk.getMetaData(key);
      return { stream: await disk.getStream(key), size: contentLength };
    } catch (error) {
      if (isMissing(error)) throw new FileMissingError(key);
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    const disk = await this.#disk;
    try {
      await disk.delete(key);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
