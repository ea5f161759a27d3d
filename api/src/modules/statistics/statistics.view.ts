import type { AgentStatus } from '../agent/index.ts';
import { type Tally, durationEdges, responseEdges } from './distribution.policy.ts';
import type { Figures } from './own-figures.ts';
import type { AgentFigures, Durations } from './statistics.type.ts';

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

const durationsOf = ({ count, sum, buckets }: Tally, edges: readonly number[]): Durations => ({
  count,
  meanMs: share(sum, count),
  buckets: buckets.map((size, index) => ({ upToMs: edges[index] ?? null, count: size })),
});

/** Figures as they are shown: an empty mean is empty, not zero. */
export function shownFigures(figures: Figures): AgentFigures {
  const { counts, joinedBy, statusMs, firstLoginAt } = figures;
  const { messages, finished, effective, ...shown } = counts;
  return {
    ...shown,
    joinedBy: Object.entries(joinedBy).map(([way, count]) => ({ joinedBy: way, count })),
    firstResponse: durationsOf(figures.firstResponse, responseEdges),
    response: durationsOf(figures.response, responseEdges),
    legDuration: durationsOf(figures.legDuration, durationEdges),
    messagesPerConversation: share(messages, finished),
    effectiveShare: share(effective, counts.closed),
    onlineMs: Object.values(statusMs).reduce((sum, ms) => sum + ms, 0),
    statusTimes: Object.entries(statusMs).map(([status, ms]) => ({
      status: status as AgentStatus,
      ms,
    })),
    firstLoginAt,
  };
}
