import type { WindowKeys } from '../../loader/protocol.ts';
import { createStore, type Readable } from '../../sdk/index.ts';
import type { ChannelSettings, Settings } from './settings.ts';
import type { Shell } from './shell.ts';

/** What the channel says of its widget: the same small file that the loader reads. */
export async function loadSettings(channel: string): Promise<Partial<ChannelSettings>> {
  const answer = await fetch(`/widget/config/${encodeURIComponent(channel)}.json`).catch(
    () => null,
  );
  const { settings = {} } = answer?.ok
    ? ((await answer.json()) as { settings?: Partial<ChannelSettings> })
    : {};
  return settings;
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
