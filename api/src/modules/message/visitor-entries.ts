import { type EventDetails, internalEvents } from '../conversation/index.ts';

/** Whether visitors get an entry: notes and what concerns the desk alone are not for them. */
export const isForVisitors = (entry: {
  readonly kind: string;
  readonly content: unknown;
}): boolean =>
  entry.kind !== 'NOTE' &&
  !(entry.kind === 'EVENT' && internalEvents.includes((entry.content as EventDetails).type));

const internal = internalEvents.map(type => `'${type}'`).join(', ');

/** The same decision, said to the database of the message `m`. */
export const forVisitors = `m.kind <> 'NOTE' and not (m.kind = 'EVENT' and m.content ->> 'type' in (${internal}))`;
