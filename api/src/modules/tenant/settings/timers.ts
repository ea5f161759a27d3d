import { day, duration, flag, ids, minute, second, shape, whole, words } from './setting.type.ts';

const isOn = flag(false, 'Whether it runs.');
const afterMs = duration(10 * minute, 'After how long it acts.');
const text = words(500, 'What the visitor reads; null: the stock text.');

const repeated = shape('RepeatedTimer', 'A text that comes again.', {
  isOn,
  afterMs,
  everyMs: duration(120 * second, 'The time between two of them.'),
  times: whole([1, 20], 3, 'How many in all.'),
  text,
});
const textTimer = shape('TextTimer', 'A text after some time.', { isOn, afterMs, text });
const putAway = shape('AutoAwayTimer', 'A change of status after some time.', { isOn, afterMs });
const closing = shape('ClosingTimer', 'A text after some time, and the end of the conversation.', {
  isOn,
  afterMs,
  text,
  tagIds: ids(20, 'Conversation tags the conversation gets.'),
  remark: words(500, 'The remark the conversation gets where nobody wrote one; null: none.'),
  becomesTicket: flag(false, 'Whether what the visitor wrote without an answer becomes a ticket.'),
});

/** What happens when nothing happens. */
export const timers = shape('TimerSettings', 'What happens when nothing happens.', {
  queueReminder: repeated('Tells a waiting visitor that he is not forgotten.', {
    isOn: true,
    afterMs: 60 * second,
  }),
  queueTimeout: closing('Ends the wait.', { afterMs: 30 * minute }),
  slowAnswer: textTimer('When the agent’s answer takes long.', {
    isOn: true,
    afterMs: 120 * second,
  }),
  visitorSilent: closing('When the visitor leaves the agent’s message unanswered.'),
  inactive: closing('When neither side writes.', {
    isOn: true,
    afterMs: day,
    becomesTicket: true,
  }),
  autoAway: putAway('Makes an agent without any input AWAY, and ONLINE again when he returns.'),
});
