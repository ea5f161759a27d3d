import type { ToPage, WindowKeys } from '../../loader/protocol.ts';
import type { Readable, Storage } from '../../sdk/index.ts';

/** A method that the host page called on the window. */
export interface Call {
  readonly method: string;
  readonly argument: unknown;
  /** An empty code when it was done, else that of what stood in the way. */
  answer(error: string, value?: unknown): void;
}

/** The page that the visitor is on; its address may hold secrets of the site in its query. */
export interface VisitedPage {
  readonly url: string;
  readonly title: string;
  readonly referrer: string;
}

/** What the chat stands in: a frame on somebody's page, or a page of its own. */
export interface Shell {
  readonly kind: 'frame' | 'page';
  /** What the page says, over what the channel says. */
  readonly keys: Readable<WindowKeys>;
  /** Whether the visitor can see the chat now. */
  readonly isInFront: Readable<boolean>;
  readonly page: Readable<VisitedPage | null>;
  /** Where to keep things when this document may not. */
  readonly storage: Storage;
  /** A signed identity, fetched anew; null where the page has none. */
  readonly identity: (() => Promise<string | null>) | null;
  tell(message: ToPage): void;
  /** Has the app around a page choose files; null where the browser has to. */
  pickFiles?(accept: string): Promise<readonly File[]> | null;
  onCall(listener: (call: Call) => void): void;
}
