/** The store holds nothing under this key. */
export class FileMissingError extends Error {
  constructor(key: string) {
    super(`No file is stored as ${key}.`);
  }
}
