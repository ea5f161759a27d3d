import type { WindowKeys } from '../../loader/protocol.ts';
import { createStore, type Readable } from '../../sdk/index.ts';
import type { ChannelSettings, Settings } from './settings.ts';
import type { Shell } from './shell.ts';

interface ConfigFile {
  readonly isPaused: boolean;
  readonly settings: ChannelSettings;
}

/** The small file that the loader reads as well; null without an answer. */
const loadConfig = async (channel: string, cache?: RequestCache): Promise<ConfigFile | null> => {
  const url = `/widget/config/${encodeURIComponent(channel)}.json`;
  const answer = await fetch(url, { cache }).catch(() => null);
  return answer?.ok ? ((await answer.json()) as ConfigFile) : null;
};

/** What the channel says of its widget. */
export const loadSettings = async (channel: string): Promise<Partial<ChannelSettings>> =>
  (await loadConfig(channel))?.settings ?? {};

/** What the channel says while it is paused; null where it is not. */
export async function loadPause(channel: string): Promise<{ text: string | null } | null> {
  const config = await loadConfig(channel, 'no-cache');
  return config?.isPaused ? { text: config.settings.pausedText } : null;
}

// What protects the tenant cannot be changed by a page.
const own = ({ consent, preChatForm, ticketForm, pageParameters }: Partial<ChannelSettings>) => ({
  consent,
  preChatForm,
  ticketForm,
  pageParameters,
});

/** What holds: the page's word over the channel's, except where the channel's protects the tenant. */
export function settle(shell: Shell, channel: Partial<ChannelSettings>): Readable<Settings> {
  const merge = (keys: WindowKeys): Settings => {
    const isTicketShown = shell.kind === 'frame' ? channel.ticketDesktop : channel.ticketH5;
    return {
      ...({ ticket: isTicketShown, ...channel, ...defined(keys) } as Settings),
      ...own(channel),
    };
  };
  const settings = createStore(merge(shell.keys.get()));
  shell.keys.subscribe(keys => settings.set(merge(keys)));
  return settings;
}

const defined = (keys: WindowKeys): Partial<WindowKeys> =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
