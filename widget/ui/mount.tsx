import './theme/tokens.css';
import './theme/base.css';
import './parts/parts.css';
import './widget.css';
import { render } from 'preact';
import type { WindowKeys } from '../loader/protocol.ts';
import { browserStorage } from '../sdk/adapters/browser.ts';
import {
  type Chat,
  createChat,
  createGraphQLTransport,
  memoryStorage,
  scoped,
  type Storage,
} from '../sdk/index.ts';
import { cleanAddress } from './host/address.ts';
import { meetPage } from './host/bridge.ts';
import { loadSettings, settle } from './host/config.ts';
import { loadPreferences } from './host/preferences.ts';
import type { Shell } from './host/shell.ts';
import { prepareSound } from './host/sound.ts';
import { shareLine } from './host/tabs.ts';
import { pickLocale, speak } from './parts/i18n.ts';
import { createScreen, type Screen } from './screen.ts';
import { applyTheme } from './theme/theme.ts';
import { Widget } from './widget.tsx';

/** Opens the chat in a frame of somebody's page, or as the page itself. */
async function mount(): Promise<void> {
  // The page stays a page in whatever frame shows it; only the tag's frame has somebody to speak with.
  const isPage = location.pathname.startsWith('/chat/');
  const shell: Shell = isPage ? (await import('./host/page.ts')).ownPage() : await meetPage();
  const { channel, storage: place } = shell.keys.get();
  const isOwn = place === 'memory' || place === 'session';
  const [kept, channelSettings, share] = await Promise.all([
    keep(shell, place),
    loadSettings(channel),
    isOwn ? null : shareLine(`parley:${channel}`),
  ]);
  const settings = settle(shell, channelSettings);
  const locale = pickLocale([settings.get().locale, ...navigator.languages]);
  await speak(locale);
  const drawer = scoped(kept, channel);
  const preferences = await loadPreferences(drawer, settings.get().sound !== false);
  const transport = createGraphQLTransport({
    host: location.origin,
    channelKey: channel,
    storage: drawer,
    locale,
    identity: shell.identity ?? undefined,
    onIdentityRefused: () => shell.tell({ type: 'event', name: 'identity.expired', data: null }),
    share: share ?? undefined,
    put: async (...upload) => (await import('./host/put-by-xhr.ts')).putByXhr(...upload),
  });
  const sourceUrl = (): string | null =>
    cleanAddress(shell.page.get()?.url ?? '', settings.get().pageParameters);
  const chat = createChat({
    transport,
    storage: drawer,
    sourceUrl,
    address() {
      const { agent, skillGroup } = settings.get();
      return { agent, skillGroup };
    },
    onIgnored: parts => shell.tell({ type: 'event', name: 'warning', data: { ignored: parts } }),
    // Nothing of one person stays in memory for the next.
    onOther: () => location.reload(),
  });
  const screen = createScreen({
    chat,
    client: transport.client,
    shell,
    preferences,
    settings,
  });

  dress(screen);
  prepareSound();
  resumeInFront(chat, shell);
  render(<Widget screen={screen} />, document.getElementById('chat')!);
}

/** Where this device keeps what it must, as the page wants it and the browser allows it. */
async function keep(shell: Shell, place: WindowKeys['storage']): Promise<Storage> {
  if (place === 'memory') return memoryStorage();
  if (place === 'session') return (await import('./host/session-storage.ts')).sessionStorageOf();
  return (await browserStorage()) ?? shell.storage;
}

/** The tenant's colour and name; a key of the page wins over the channel's setting. */
function dress({ chat, shell, settings }: Screen): void {
  let undress = (): void => {};
  const apply = (): void => {
    const { colorScheme = 'auto', themeColor, pageTitle } = settings.get();
    const profile = chat.profile.get();
    undress();
    undress = applyTheme(colorScheme.toLowerCase(), themeColor ?? profile?.themeColor);
    const title = pageTitle ?? profile?.companyName;
    if (shell.kind === 'page' && title) document.title = title;
  };
  chat.profile.subscribe(apply);
  settings.subscribe(apply);
  apply();
}

/** A page that comes back to the front may have slept through the loss of its line. */
function resumeInFront(chat: Chat, shell: Shell): void {
  shell.isInFront.subscribe(isInFront => isInFront && chat.connection.retry());
}

void mount();
