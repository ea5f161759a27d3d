import type { WindowKeys } from '../../loader/protocol.ts';
import { createStore, memoryStorage } from '../../sdk/index.ts';
import '../parts/page-icons.ts';
import { bridgeApp } from './app-bridge.ts';
import { inFront } from './bridge.ts';
import type { Shell, VisitedPage } from './shell.ts';

/** Reads the keys of a full page from its address, as in `/chat/<channel>?locale=en`. */
export function pageKeys(address: string): WindowKeys {
  const { pathname, searchParams } = new URL(address);
  const text = (name: string): string | undefined => searchParams.get(name) ?? undefined;
  const flag = (name: string): boolean | undefined =>
    searchParams.has(name) ? text(name) !== 'false' : undefined;
  return {
    channel: decodeURIComponent(pathname.split('/')[2] ?? ''),
    agent: text('agent'),
    skillGroup: text('skillGroup'),
    locale: text('locale'),
    hideNotices: flag('hideNotices'),
    showAgentStatus: flag('showAgentStatus'),
    sound: flag('sound'),
    ticket: flag('ticket'),
    surveyButton: flag('surveyButton'),
    surveyMode: text('surveyMode'),
    inputToggle: flag('inputToggle'),
    offHours: text('offHours'),
    offHoursText: text('offHoursText'),
    colorScheme: text('colorScheme'),
    themeColor: text('themeColor'),
    pageTitle: text('pageTitle'),
    attributes: prefixed(searchParams, 'attributes.'),
    conversationAttributes: prefixed(searchParams, 'conversationAttributes.'),
  };
}

/** `attributes.level=gold` is the attribute `level`. */
function prefixed(parameters: URLSearchParams, prefix: string): Record<string, string> | undefined {
  const found = [...parameters].filter(([name]) => name.startsWith(prefix));
  if (found.length === 0) return undefined;
  return Object.fromEntries(found.map(([name, value]) => [name.slice(prefix.length), value]));
}

/** The chat as a page of its own. */
export function ownPage(): Shell {
  followKeyboard();
  const { referrer } = document;
  const app = bridgeApp();
  // Whoever opens the page in WeChat may have said there who he is.
  const vouched = document.querySelector<HTMLMetaElement>('meta[name=parley-identity]')?.content;
  return {
    kind: 'page',
    keys: createStore(pageKeys(location.href)),
    isInFront: inFront(createStore(true)),
    page: createStore<VisitedPage | null>(
      referrer ? { url: referrer, title: '', referrer: '' } : null,
    ),
    storage: memoryStorage(),
    identity: vouched ? async () => (await app.identity?.()) ?? vouched : app.identity,
    tell: app.tell,
    pickFiles: app.pickFiles,
    onCall: app.onCall,
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
