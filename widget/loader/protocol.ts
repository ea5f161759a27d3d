import type { Shapes } from './shapes.ts';

/** Keys of `init` that reach the window; all of them are documented in README.md. */
export interface WindowKeys {
  readonly channel: string;
  /** Login name or id of the agent whom the next conversation is for. */
  readonly agent?: string | undefined;
  /** Name or id of the skill group that the next conversation is for. */
  readonly skillGroup?: string | undefined;
  /** `zh-CN`, `en` or `auto`. */
  readonly locale?: string;
  readonly hideNotices?: boolean;
  readonly showAgentStatus?: boolean;
  readonly sound?: boolean;
  readonly draggable?: boolean;
  readonly endOnClose?: boolean;
  /** What happens off duty, in place of the channel's: `TICKET`, `TEXT` or `CHAT`. */
  readonly offHours?: string;
  readonly offHoursText?: string;
  readonly colorScheme?: string;
  /** `#rrggbb`. */
  readonly themeColor?: string;
  readonly pageTitle?: string | null;
  /** In place of the channel's; for whoever looks before he saves. */
  readonly welcome?: string | undefined;
  readonly inputToggle?: boolean;
  /** Whether the entry to leave a message shows. */
  readonly ticket?: boolean;
  readonly surveyButton?: boolean;
  readonly surveyMode?: string;
  /** Where the device keeps what it must: `local`, `session` or `memory`. */
  readonly storage?: 'local' | 'session' | 'memory';
  /** Whether the page can be asked for a signed identity. */
  readonly hasIdentity?: boolean;
  /** What the page says of its visitor; never believed. */
  readonly visitor?: Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly conversationAttributes?: Readonly<Record<string, unknown>>;
}

/** A wish that the page answers with `stored`, by its id. */
export type Wish =
  | {
      /** Where the browser denies the frame a storage of its own. */
      readonly type: 'storage';
      readonly id: number;
      readonly action: 'get' | 'set' | 'remove' | 'list' | 'clear';
      readonly key: string;
      readonly value?: unknown;
    }
  /** A fresh signed identity; null where the page has none. */
  | { readonly type: 'identity'; readonly id: number };

/** What the page tells the window. Every message travels as `{ parley: … }`. */
export type ToFrame =
  | { readonly type: 'init'; readonly keys: WindowKeys; readonly url: string }
  | { readonly type: 'keys'; readonly keys: Partial<WindowKeys> }
  | {
      readonly type: 'page';
      readonly url: string;
      readonly title: string;
      readonly referrer: string;
    }
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
  | Wish
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
  | {
      readonly type: 'answer';
      readonly id: number;
      /** The code of what stood in the way; empty when it was done. */
      readonly error: string;
      readonly value: unknown;
    };

/** The form of each message to the window; whatever differs is not heard. */
export const toFrameShapes: Shapes<ToFrame> = {
  init: { keys: 'object', url: 'string' },
  keys: { keys: 'object' },
  page: { url: 'string', title: 'string', referrer: 'string' },
  open: { isOpen: 'boolean' },
  stored: { id: 'number', value: 'any' },
  call: { id: 'number', method: 'string', argument: 'any' },
};

/** The form of each message to the page. */
export const toPageShapes: Shapes<ToPage> = {
  storage: { id: 'number', action: 'string', key: 'string', value: 'any' } as never,
  identity: { id: 'number' },
  hello: {},
  close: {},
  unread: { count: 'number' },
  drag: { x: 'number', y: 'number' },
  resize: { x: 'number', y: 'number', isDragged: 'boolean?' },
  move: { side: 'string' },
  notify: { title: 'string', body: 'string', icon: 'string' },
  event: { name: 'string', data: 'any' },
  answer: { id: 'number', error: 'string', value: 'any' },
};
