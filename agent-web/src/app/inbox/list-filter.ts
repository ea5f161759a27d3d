import type { Conversation } from '../conversation/conversations';
import { byLastMessage, byStart, byWaitingForAnswer } from './inbox-order';

export const listSorts = ['last', 'waiting', 'start'] as const;
export type ListSort = (typeof listSorts)[number];

export const listMarks = ['unread', 'waiting', 'vip', 'named'] as const;
/** What a conversation must be like to stay in the list. */
export type ListMark = (typeof listMarks)[number];

/** What a list is narrowed to; stays until it is cleared. */
export interface ListFilter {
  readonly search: string;
  readonly marks: readonly ListMark[];
  readonly channelIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly tagIds: readonly string[];
}

export const noFilter: ListFilter = {
  search: '',
  marks: [],
  channelIds: [],
  groupIds: [],
  tagIds: [],
};

/** How many conditions a filter has besides the words looked for. */
export const conditionsOf = ({ marks, channelIds, groupIds, tagIds }: ListFilter): number =>
  marks.length + channelIds.length + groupIds.length + tagIds.length;

/** Whether something in a conversation waits to be read, or was marked so. */
export const isUnread = ({ unreadCount, isMarkedUnread }: Conversation): boolean =>
  unreadCount > 0 || isMarkedUnread;

const hasMark: Record<ListMark, (conversation: Conversation) => boolean> = {
  unread: isUnread,
  waiting: ({ waitingSince }) => waitingSince !== null,
  vip: ({ vipLevel }) => (vipLevel ?? 0) > 0,
  named: ({ addressedAgent }) => addressedAgent !== null,
};

/** Whether a conversation stays in the list. */
export function passes(conversation: Conversation, filter: ListFilter): boolean {
  const { channel, skillGroup, tags } = conversation;
  return (
    hasWords(conversation, filter.search) &&
    filter.marks.every(mark => hasMark[mark](conversation)) &&
    (filter.channelIds.length === 0 || filter.channelIds.includes(channel.id)) &&
    (filter.groupIds.length === 0 || filter.groupIds.includes(skillGroup?.id ?? '')) &&
    (filter.tagIds.length === 0 || tags.some(({ id }) => filter.tagIds.includes(id)))
  );
}

// Name, number, channel and group are looked at.
function hasWords(conversation: Conversation, search: string): boolean {
  const wanted = search.trim().toLocaleLowerCase();
  if (!wanted) return true;
  const { visitor, number, channel, skillGroup } = conversation;
  const texts = [visitor.name, `#${number}`, channel.name, skillGroup?.name ?? ''];
  return texts.some(text => text.toLocaleLowerCase().includes(wanted));
}

/** The orders an agent can choose for the own list. */
export const orders: Record<ListSort, (a: Conversation, b: Conversation) => number> = {
  last: byLastMessage,
  waiting: byWaitingForAnswer,
  start: byStart,
};

/** Channels, groups and tags that occur in a list, each once, by name. */
export function choicesIn(conversations: readonly Conversation[]): {
  readonly channels: readonly Named[];
  readonly groups: readonly Named[];
  readonly tags: readonly Named[];
} {
  return {
    channels: named(conversations.map(({ channel }) => channel)),
    groups: named(conversations.flatMap(({ skillGroup }) => skillGroup ?? [])),
    tags: named(conversations.flatMap(({ tags }) => tags)),
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function named(all: readonly Named[]): readonly Named[] {
  return [...new Map(all.map(one => [one.id, one])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name),
  );
}
