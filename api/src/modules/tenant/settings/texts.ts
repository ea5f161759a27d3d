import { flag, shape, words } from './setting.type.ts';

const automatic = shape('AutomaticText', 'A text that is sent by itself.', {
  isOn: flag(false, 'Whether it is sent.'),
  text: words(
    500,
    'Its words; null: the stock text. May hold {{visitor.name:guest}}, {{agent.nickname}}, {{company.name}}, {{queue.ahead}} and {{opens.at}}.',
  ),
});

/** What the company says by itself. */
export const texts = shape('TextSettings', 'What the company says by itself.', {
  companyWelcome: automatic('Shown when the chat opens.'),
  companyGreeting: automatic('Answers the first message.'),
  offHours: automatic('When nobody is on duty.', { isOn: true }),
  noAgentOnline: automatic('When somebody waits and no agent is online.', { isOn: true }),
  queue: automatic('When somebody begins to wait.'),
  served: automatic(
    'On a channel of a platform, when after a wait an agent is there and nobody greets.',
    { isOn: true },
  ),
  queueFull: automatic('When the queue is full.', { isOn: true }),
  closing: automatic('When a conversation has ended.'),
  dispatcherName: words(50, 'The name automatic texts appear under; null: the company’s.'),
});
