/** What the page remembers of its window from one page of the site to the next. */
export interface Memory {
  readonly isOpen?: boolean;
  /** Where it was dragged to, in pixels from the left and from the top. */
  readonly x?: number;
  readonly y?: number;
  /** The size it was given, in pixels. */
  readonly w?: number;
  readonly h?: number;
}

const slot = (channel: string): string => `parley:${channel}`;

/** Null until the chat was used in this tab, and where nothing may be stored. */
export function recall(channel: string): Memory | null {
  try {
    return JSON.parse(sessionStorage.getItem(slot(channel))!) as Memory | null;
  } catch {
    return null;
  }
}

/** Adds to what is remembered. */
export function remember(channel: string, memory: Memory): void {
  try {
    sessionStorage.setItem(slot(channel), JSON.stringify({ ...recall(channel), ...memory }));
  } catch {
    // A page without storage forgets; nothing else depends on it.
  }
}

/** Forgets everything, for the next person at this device. */
export function forget(channel: string): void {
  try {
    sessionStorage.removeItem(slot(channel));
  } catch {
    // A page without storage remembers nothing.
  }
}
