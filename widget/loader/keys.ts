import type { WindowKeys } from './protocol.ts';

/** Everything that a page can say about its chat: the argument of `init` and `update`. */
export interface Keys extends WindowKeys {
  /** Origin of the installation; where the script came from unless told otherwise. */
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
  readonly notifications?: boolean;
  readonly titleAlert?: boolean;
  readonly autoOpen?: boolean;
}

/** What the channel itself says: the one thing that the loader fetches. */
export type ChannelConfig = Pick<Keys, 'themeColor' | 'launcherText' | 'locale'>;

/** Reads the keys from the attributes of the script's tag: `data-theme-color` is `themeColor`. */
export function readKeys(attributes: DOMStringMap): Keys {
  const read = (value = ''): unknown => value === 'true' || (value !== 'false' && value);
  const keys = Object.entries(attributes).map(([key, value]) => [key, read(value)]);
  return Object.fromEntries(keys) as Keys;
}

/** Whether the page's chat speaks Chinese. */
export const isChinese = ({ locale }: Keys): boolean =>
  (!locale || locale === 'auto' ? navigator.language : locale).startsWith('zh');
