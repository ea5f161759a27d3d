import type { Readable } from 'node:stream';
import { diskOf } from './flydrive-disk.ts';
import { FlydriveFileStore } from './flydrive-file-store.ts';

/** Bytes as they flow, and how many there are. */
export interface StoredFile {
  readonly stream: Readable;
  readonly size: number;
}

/** Keeps the bytes of uploaded files under keys of our own making (letters, digits, `-`, `_`, `/`, `.`). */
export interface FileStore {
  /** Writes a whole file; replaces what was there. */
  put(key: string, body: Buffer | StoredFile, mimeType: string): Promise<void>;
  /** Opens a file. Throws `FileMissingError` when there is none. */
  read(key: string): Promise<StoredFile>;
  /** Deletes a file; deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  close(): Promise<void>;
}

export { FileMissingError } from './file-missing-error.ts';

export interface FileStoreOptions {
  /** A folder of this machine; made when missing. */
  readonly folder?: string;
  /** `s3://key:secret@host[:port]/bucket[?region=…&tls=false]` */
  readonly url?: string;
}

/** Files in S3 (or anything that speaks it) where an address is given, otherwise in a folder. */
export function createFileStore(options: FileStoreOptions): FileStore {
  return new FlydriveFileStore(diskOf(options));
}
