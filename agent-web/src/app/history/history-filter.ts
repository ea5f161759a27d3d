import type { ConversationFilter } from '@parley/schema/agent';

export const periods = ['week', 'month', 'quarter', 'all', 'own'] as const;
/** From when on ended conversations are listed; `own`: between two days. */
export type Period = (typeof periods)[number];

/** Why conversations end that an agent has served. */
export const closeReasons = [
  'AGENT',
  'VISITOR',
  'VISITOR_SILENT',
  'INACTIVE',
  'ADMIN',
  'BLACKLISTED',
  'CHANNEL_REMOVED',
] as const;

/** What the list of ended conversations is narrowed to. */
export interface HistoryFilter {
  readonly search: string;
  readonly word: string;
  readonly period: Period;
  readonly from: string;
  readonly to: string;
  readonly channelId: string;
  readonly groupId: string;
  readonly tagId: string;
  readonly reason: string;
  readonly kind: '' | 'transferred' | 'callBack';
  /** Set by a link that leads to the conversations of one visitor. */
  readonly visitorId: string;
}

export const usualHistory: HistoryFilter = {
  search: '',
  word: '',
  period: 'week',
  from: '',
  to: '',
  channelId: '',
  groupId: '',
  tagId: '',
  reason: '',
  kind: '',
  visitorId: '',
};

/** How many conditions it has besides what is looked for by name and the usual week. */
export const historyConditions = (filter: HistoryFilter): number =>
  [
    filter.word.trim() !== '',
    filter.period !== usualHistory.period,
    ...[filter.channelId, filter.groupId, filter.tagId, filter.reason, filter.kind].map(Boolean),
    filter.visitorId !== '',
  ].filter(Boolean).length;

const DAYS: Partial<Record<Period, number>> = { month: 30, quarter: 90 };

/** The beginning of a day so many days ago, where the viewer is. */
const dayStart = (now: Date, ago: number) =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() - ago);

// A week begins on Monday.
const weekStart = (now: Date) => dayStart(now, (now.getDay() + 6) % 7);

/** What the server is asked for; conversations no agent ever served are none of the desk's. */
export function serverFilter(filter: HistoryFilter, now: Date): ConversationFilter {
  const listed = (id: string) => (id ? [id] : null);
  return {
    status: ['CLOSED'],
    neverServed: false,
    search: filter.search.trim() || null,
    word: filter.word.trim() || null,
    channelIds: listed(filter.channelId),
    skillGroupIds: listed(filter.groupId),
    tagIds: listed(filter.tagId),
    closeReasons: listed(filter.reason),
    visitorIds: listed(filter.visitorId),
    isTransferred: filter.kind === 'transferred' || null,
    isCallBack: filter.kind === 'callBack' || null,
    ...periodOf(filter, now),
  };
}

function periodOf(
  { period, from, to, visitorId }: HistoryFilter,
  now: Date,
): Pick<ConversationFilter, 'closedFrom' | 'closedTo'> {
  if (period === 'all' || visitorId) return {};
  if (period === 'week') return { closedFrom: weekStart(now).toISOString() };
  const days = DAYS[period];
  if (days) return { closedFrom: dayStart(now, days).toISOString() };
  return {
    closedFrom: from ? new Date(`${from}T00:00`).toISOString() : null,
    // The last day is meant with all of its hours.
    closedTo: to ? dayStart(new Date(`${to}T00:00`), -1).toISOString() : null,
  };
}
