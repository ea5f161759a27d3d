/** Keys of `init` that reach the window; all of them are documented in README.md. */
export interface WindowKeys {
  readonly channel: string;
  readonly agent?: string;
  readonly skillGroup?: string;
  readonly locale?: string;
  readonly hideNotices?: boolean;
  readonly showAgentStatus?: boolean;
  readonly sound?: boolean;
  readonly draggable?: boolean;
  readonly endOnClose?: boolean;
  readonly colorScheme?: 'light' | 'dark' | 'auto';
  readonly themeColor?: string;
  readonly pageTitle?: string;
  readonly inputToggle?: boolean;
}

/** A wish of the window's to its page, where the browser denies the frame a storage of its own. */
export interface StorageWish {
  readonly type: 'storage';
  readonly id: number;
  readonly action: 'get' | 'set' | 'remove' | 'list';
  readonly key: string;
  readonly value?: unknown;
}

/** What the page tells the window. Every message travels as `{ parley: … }`. */
export type ToFrame =
  | { readonly type: 'init'; readonly keys: WindowKeys; readonly url: string }
  | { readonly type: 'open'; readonly isOpen: boolean }
  | { readonly type: 'stored'; readonly id: number; readonly value: unknown }
  | {
      readonly type: 'call';
      readonly id: number;
      readonly method: string;
      readonly argument: unknown;
    };

/** What the window tells the page. */
export type ToPage =
  | StorageWish
  | { readonly type: 'hello' }
  | { readonly type: 'close' }
  | { readonly type: 'unread'; readonly count: number }
  | { readonly type: 'drag'; readonly x: number; readonly y: number }
  | {
      readonly type: 'resize';
      readonly x: number;
      readonly y: number;
      /** By its upper left corner; otherwise these are the pixels to add. */
      readonly isDragged?: boolean;
    }
  | { readonly type: 'move'; readonly side: 'left' | 'right' }
  | {
      readonly type: 'notify';
      readonly title: string;
      readonly body: string;
      readonly icon: string;
    }
  | { readonly type: 'event'; readonly name: string; readonly data: unknown }
  | { readonly type: 'answer'; readonly id: number; readonly error: string | null };
