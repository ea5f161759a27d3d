import { flag, shape } from './setting.type.ts';

/** What visitors see and may do. */
export const visitors = shape('VisitorSettings', 'What visitors see and may do.', {
  readReceiptsToVisitors: flag(true, 'Whether visitors see what agents have read.'),
  showOwnCards: flag(false, 'Whether visitors see the track and order cards of their own.'),
  transcript: flag(false, 'Whether visitors may take a transcript with them.'),
  pushContent: flag(true, 'Whether pushes say what was written; else only that something was.'),
});
