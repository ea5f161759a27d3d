import { type ListFilter, listMarks, noFilter } from '../inbox/list-filter';

/** A filter as it is kept: a JSON object. */
export const packed = (filter: ListFilter): string => JSON.stringify(filter);

/** The filter that was kept; what this version does not understand of it narrows nothing. */
export function unpacked(json: string): ListFilter {
  const kept = read(json);
  const texts = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];
  const marks = texts(kept['marks']);
  return {
    search: typeof kept['search'] === 'string' ? kept['search'] : noFilter.search,
    marks: listMarks.filter(mark => marks.includes(mark)),
    channelIds: texts(kept['channelIds']),
    groupIds: texts(kept['groupIds']),
    tagIds: texts(kept['tagIds']),
  };
}

function read(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
