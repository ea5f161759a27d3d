interface Line {
  running: Promise<unknown> | null;
  next: Promise<unknown> | null;
}

/**
 * One answer for all who ask the same: who asks while it is being read shares the next one, so that every answer was read after it
 * was asked for. Nothing is kept.
 */
export class Sharing {
  readonly #lines = new Map<string, Line>();

  ask<T>(key: string, read: () => Promise<T>): Promise<T> {
    const line = this.#lines.get(key) ?? { running: null, next: null };
    this.#lines.set(key, line);
    if (!line.running) return this.#start(key, line, read);
    const start = () => this.#start(key, line, read);
    line.next ??= line.running.then(start, start);
    return line.next as Promise<T>;
  }

  #start<T>(key: string, line: Line, read: () => Promise<T>): Promise<T> {
    const running = read();
    Object.assign(line, { running, next: null });
    const end = () => {
      if (!line.next) this.#lines.delete(key);
    };
    running.then(end, end);
    return running;
  }
}
