import { duration, flag, second, shape } from './setting.type.ts';

/** How agents work. */
export const desk = shape('DeskSettings', 'How agents work.', {
  readReceiptsToAgents: flag(true, 'Whether agents see what visitors have read.'),
  compulsoryTags: flag(false, 'Whether a conversation needs a tag before an agent ends it.'),
  typingPreview: flag(false, 'Whether agents see what a visitor types before it is sent.'),
  slowAnswerMs: duration(120 * second, 'From when on an answer counts as slow in figures.'),
  agentsUseCustomers: flag(false, 'Whether agents use the page of customers.'),
  blacklistApproval: flag(
    false,
    'Whether an admin decides about what agents put on the blacklist.',
  ),
  statusApproval: flag(
    false,
    'Whether an agent who is ONLINE needs the word of an admin for another status; admins do not.',
  ),
  shifts: flag(false, 'Whether nothing is pushed to an agent outside his planned shifts.'),
  shiftStopMs: duration(
    300 * second,
    'How long before the end of a shift new conversations stop; 0: not before.',
    true,
  ),
});
