/** A page that was opened, and the one that led to it. */
interface Opened {
  readonly url: string;
  readonly referrer: string | null;
}

/** The page of another site that led here, of pages with the newest first; null when none is known. */
export const cameFrom = (pages: readonly Opened[]): string | null =>
  pages.findLast(({ url, referrer }) => referrer !== null && hostOf(referrer) !== hostOf(url))
    ?.referrer ?? null;

const hostOf = (url: string): string | null => URL.parse(url)?.host ?? null;
