import { backoff } from './backoff.ts';

/** How to follow a log whose entries are numbered upwards. */
export interface FollowLogOptions<E extends { seq: number }> {
  /** The last entry the reader has; 0 for none. */
  readonly after: number;
  /** Subscribes; `after` is asked again at each new start. Returns what ends it. */
  readonly subscribe: (after: () => number, onEntry: (entry: E) => void) => () => void;
  /** Some entries that follow `after`, in order. */
  readonly fetch: (after: number) => Promise<readonly E[]>;
  /** Each entry once, in order. */
  readonly onEntry: (entry: E) => void;
  /** An entry that was delivered before, told again because something of it changed since. */
  readonly onChange?: (entry: E) => void;
}

/**
 * Follows one ordered log by cursor: what was skipped is fetched before anything later is delivered,
 * and what is told again is a change of what was delivered. Returns what ends it.
 */
export function followLog<E extends { seq: number }>(options: FollowLogOptions<E>): () => void {
  let last = options.after;
  let highest = last;
  let isFilling = false;
  let isStopped = false;
  const changes: E[] = [];

  const take = (entry: E): void => {
    if (isStopped || entry.seq <= last) return;
    last = entry.seq;
    options.onEntry(entry);
  };

  const change = (entry: E): void => {
    if (!isStopped) options.onChange?.(entry);
  };

  const fill = async (): Promise<void> => {
    isFilling = true;
    for (let attempt = 0; last < highest && !isStopped; attempt++) {
      const before = last;
      // Numbers may be missing here too: entries that this reader may not see.
      (await options.fetch(last).catch(() => [])).forEach(take);
      if (last > before) attempt = 0;
      else await new Promise(resolve => setTimeout(resolve, backoff(attempt)));
    }
    isFilling = false;
    // A page that was asked for before a change may hold the entry as it was before.
    changes.splice(0).forEach(change);
  };

  const stop = options.subscribe(
    () => last,
    entry => {
      const isKnown = entry.seq <= highest;
      highest = Math.max(highest, entry.seq);
      if (isFilling) {
        if (isKnown) changes.push(entry);
      } else if (entry.seq <= last) change(entry);
      else if (entry.seq === last + 1) take(entry);
      else void fill();
    },
  );
  return () => {
    isStopped = true;
    stop();
  };
}
