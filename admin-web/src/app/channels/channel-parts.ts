/** The parts of a channel's settings, by the last word of their address; the first has none. */
export const channelParts = ['', 'look', 'talk', 'hours', 'ask', 'invite', 'page'] as const;
export type ChannelPart = (typeof channelParts)[number];
