import './theme/tokens.css';
import './theme/base.css';
import './parts/parts.css';
import './widget.css';
import { render } from 'preact';
import { browserStorage } from '../loader/browser-storage.ts';
import { createChat, createGraphQLTransport, scoped } from '../sdk/index.ts';
import { callAttention } from './host/attention.ts';
import { meetPage } from './host/bridge.ts';
import { serveCalls } from './host/calls.ts';
import { reportEvents } from './host/events.ts';
import { loadPreferences } from './host/preferences.ts';
import type { Shell } from './host/shell.ts';
import { prepareSound } from './host/sound.ts';
import { pickLocale, speak } from './parts/i18n.ts';
import { createScreen } from './screen.ts';
import { applyTheme } from './theme/theme.ts';
import { Widget } from './widget.tsx';

/** Opens the chat in a frame of somebody's page, or as the page itself. */
async function mount(): Promise<void> {
  const isPage = parent === window;
  const shell: Shell = isPage ? (await import('./host/page.ts')).ownPage() : await meetPage();
  const { keys } = shell;
  const locale = pickLocale([keys.locale, ...navigator.languages]);
  const [storage] = await Promise.all([browserStorage(), speak(locale)]);
  const drawer = scoped(storage ?? shell.storage, keys.channel);
  const preferences = await loadPreferences(drawer, keys.sound !== false);
  const transport = createGraphQLTransport({
    host: location.origin,
    channelKey: keys.channel,
    storage: drawer,
    locale,
    put: async (...upload) => (await import('./host/put-by-xhr.ts')).putByXhr(...upload),
  });
  const chat = createChat({ transport, storage: drawer, sourceUrl: () => shell.sourceUrl });

  chat.address({ agent: keys.agent, skillGroup: keys.skillGroup });
  dress(shell, chat);
  prepareSound();
  callAttention(chat, shell, preferences.isSoundOn);
  reportEvents(chat, shell);
  serveCalls(chat, shell, preferences.draft.set);
  resumeInFront(chat, shell);
  render(
    <Widget screen={createScreen({ chat, shell, preferences })} />,
    document.getElementById('chat')!,
  );
  void chat.start().then(() => shell.tell({ type: 'event', name: 'ready', data: null }));
}

type Chat = ReturnType<typeof createChat>;

/** The tenant's colour and name; a key of the page wins over the channel's setting. */
function dress({ kind, keys }: Shell, chat: Chat): void {
  const scheme = keys.colorScheme ?? 'auto';
  let undress = applyTheme(scheme, keys.themeColor);
  chat.profile.subscribe(profile => {
    undress();
    undress = applyTheme(scheme, keys.themeColor ?? profile?.themeColor);
    if (kind === 'page') document.title = keys.pageTitle ?? profile?.companyName ?? document.title;
  });
}

/** A page that comes back to the front may have slept through the loss of its line. */
function resumeInFront(chat: Chat, shell: Shell): void {
  shell.isInFront.subscribe(isInFront => isInFront && chat.connection.retry());
}

void mount();
