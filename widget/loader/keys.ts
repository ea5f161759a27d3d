import type { WindowKeys } from './protocol.ts';

/** Everything that a page can say about its chat: the argument of `init` and `update`. */
export interface Keys extends WindowKeys {
  /** Origin of the installation; where the script came from unless told otherwise (a module must tell). */
  readonly host?: string;
  readonly hideLauncher?: boolean;
  readonly launcherText?: string | null;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  /** `bottom-right`, `bottom-left`, `top-right` or `top-left`. */
  readonly position?: string;
  /** Pixels from the two edges, across and down, as in `10,10`. */
  readonly offset?: string | readonly number[];
  /** The same, as the channel says it. */
  readonly offsetX?: number;
  readonly offsetY?: number;
  readonly notifications?: boolean;
  readonly titleAlert?: boolean;
  readonly autoOpen?: boolean;
  /** An element to fill instead of a floating window. */
  readonly container?: Element;
  /** A token that the site's server signed, or what fetches one. */
  readonly identity?: string | (() => string | null | Promise<string | null>);
  /** When the page invites to a chat; said by the channel. */
  readonly invitation?: Invitation | null;
  /** Whether agents see who has the page open; said by the channel. */
  readonly siteVisitors?: boolean;
  /** After how long the part for these two is fetched; absent when neither is on. */
  readonly attendAfterMs?: number;
}

/** The channel's rule for inviting visitors. */
export interface Invitation {
  readonly text: string;
  readonly afterMs: number;
  /** Parts of addresses; empty: every page. */
  readonly addresses: readonly string[];
  /** Beginnings of language tags; empty: every visitor. */
  readonly languages: readonly string[];
  readonly againAfterMs: number;
  readonly mostPerDay: number;
}

/** Reads the keys from the attributes of the script's tag: `data-theme-color` is `themeColor`. */
export function readKeys(attributes: DOMStringMap): Keys {
  const entries = Object.entries(attributes).map(([key, value]) => [
    key,
    value === 'true' || (value !== 'false' && value),
  ]);
  return Object.fromEntries(entries) as Keys;
}

/** Whether the page's chat speaks Chinese. */
export const isChinese = ({ locale }: Keys): boolean =>
  (!locale || locale === 'auto' ? navigator.language : locale).startsWith('zh');
