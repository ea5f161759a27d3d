import type { ToPage, WindowKeys } from '../../loader/protocol.ts';
import type { Readable, Storage } from '../../sdk/index.ts';

/** A method that the host page called on the window. */
export interface Call {
  readonly method: string;
  readonly argument: unknown;
  /** Null when it was done, else the code of what stood in the way. */
  answer(error: string | null): void;
}

/** What the chat stands in: a frame on somebody's page, or a page of its own. */
export interface Shell {
  readonly kind: 'frame' | 'page';
  readonly keys: WindowKeys;
  /** Whether the visitor can see the chat now. */
  readonly isInFront: Readable<boolean>;
  /** Address of the visitor's page without its query, which may hold secrets of the site. */
  readonly sourceUrl: string | null;
  /** Where to keep things when this document may not. */
  readonly storage: Storage;
  tell(message: ToPage): void;
  onCall(listener: (call: Call) => void): void;
}
