/**
 * "Something changed here, look again." A hint may be lost, doubled or late, so it never carries
 * a promise: what it points at is read from the database.
 */
export interface Hint {
  readonly topic: string;
  /** Small JSON (≤ 2 kB) that crosses processes, for what is lossy by contract: typing, presence. */
  readonly data?: unknown;
  /** Stays in this process and saves a read, such as the rows just committed. */
  readonly local?: unknown;
}

/** Called with each hint of a topic. Returns nothing and is not waited for. */
export type HintListener = (hint: Hint) => void;

/** Carries hints to every listener of a topic, in this process and in the others. */
export interface HintBus {
  /** Delivers in this process at once and hands the hints to the other processes. Never throws. */
  publish(hints: readonly Hint[]): void;
  /** Calls the listener for each hint of the topic until the returned function is called. */
  subscribe(topic: string, listener: HintListener): () => void;
  /** Ends all deliveries and frees the connections. */
  close(): Promise<void>;
}
