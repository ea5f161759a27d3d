import type { WindowKeys } from '../../loader/protocol.ts';
import { createStore, memoryStorage } from '../../sdk/index.ts';
import { inFront, withoutQuery } from './bridge.ts';
import type { Shell } from './shell.ts';

const schemes = ['light', 'dark', 'auto'] as const;

/** Reads the keys of a full page from its address, as in `/chat/<channel>?locale=en`. */
export function pageKeys(address: string): WindowKeys {
  const { pathname, searchParams } = new URL(address);
  const text = (name: string): string | undefined => searchParams.get(name) ?? undefined;
  return {
    channel: decodeURIComponent(pathname.split('/')[2] ?? ''),
    agent: text('agent'),
    skillGroup: text('skillGroup'),
    locale: text('locale'),
    hideNotices: text('hideNotices') === 'true',
    showAgentStatus: text('showAgentStatus') !== 'false',
    sound: text('sound') !== 'false',
    colorScheme: schemes.find(scheme => scheme === text('colorScheme')) ?? 'auto',
    themeColor: text('themeColor'),
    pageTitle: text('pageTitle'),
  };
}

/** The chat as a page of its own. */
export function ownPage(): Shell {
  followKeyboard();
  return {
    kind: 'page',
    keys: pageKeys(location.href),
    isInFront: inFront(createStore(true)),
    sourceUrl: document.referrer ? withoutQuery(document.referrer) : null,
    storage: memoryStorage(),
    tell: () => {},
    onCall: () => {},
  };
}

// The on-screen keyboard of iOS covers a page instead of making it smaller.
function followKeyboard(): void {
  const viewport = window.visualViewport;
  if (!viewport) return;
  const fit = (): void => {
    document.documentElement.style.setProperty('--height', `${viewport.height}px`);
    if (viewport.offsetTop > 0) scrollTo(0, 0);
  };
  viewport.addEventListener('resize', fit);
  fit();
}
