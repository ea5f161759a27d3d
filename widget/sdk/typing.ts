import { createStore, type Readable } from './store.ts';

const RENEW_MS = 2_000;
const PREVIEW_MS = 1_000;
const PREVIEWED = 500;
const EXPIRE_MS = 6_000;

/** Tells the other side that the visitor types, no more often than needed. */
export interface OwnTyping {
  /** Call it with the text after each change of the field. */
  edited(text: string): void;
}

/** Reports typing at most every two seconds (with what is typed, where agents may see it, every second), and once that it ended. */
export function createOwnTyping(
  report: (isTyping: boolean, text?: string) => void,
  isPreviewed: () => boolean = () => false,
  now: () => number = Date.now,
): OwnTyping {
  let reportedAt: number | null = null;
  return {
    edited(text) {
      if (!text.trim()) {
        if (reportedAt !== null) report(false);
        reportedAt = null;
        return;
      }
      const renewMs = isPreviewed() ? PREVIEW_MS : RENEW_MS;
      if (reportedAt !== null && now() - reportedAt < renewMs) return;
      reportedAt = now();
      if (isPreviewed()) report(true, text.slice(0, PREVIEWED));
      else report(true);
    },
  };
}

/** Whether the other side types. */
export interface OtherTyping {
  readonly isTyping: Readable<boolean>;
  set(isTyping: boolean): void;
}

/** Believes in typing for six seconds, unless it is renewed. */
export function createOtherTyping(): OtherTyping {
  const isTyping = createStore(false);
  let expiry: ReturnType<typeof setTimeout> | undefined;
  return {
    isTyping,
    set(next) {
      clearTimeout(expiry);
      isTyping.set(next);
      if (next) expiry = setTimeout(() => isTyping.set(false), EXPIRE_MS);
    },
  };
}
