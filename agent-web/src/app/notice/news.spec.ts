import { conversation, message } from '../testing/conversation';
import { newsIn } from './news';

const mine = conversation({ lastMessage: message(1), lastSeq: 1 });

it('tells of somebody who begins to wait, once', () => {
  const waiting = conversation({ status: 'QUEUED', agent: null });
  expect(newsIn(waiting, undefined, 'me')).toBe('waiting');
  expect(newsIn(waiting, waiting, 'me')).toBeNull();
});

it('tells of a conversation that came to the viewer', () => {
  expect(newsIn(mine, undefined, 'me')).toBe('assigned');
  expect(newsIn(mine, undefined, 'somebody else')).toBeNull();
});

it('tells of what the visitor writes, not of what colleagues or the system do', () => {
  const written = conversation({ lastMessage: message(2), lastSeq: 2, unreadCount: 1 });
  const sender = { kind: 'AGENT' as const, name: 'Lin', avatarUrl: null, isOwn: true };
  const answered = conversation({ lastMessage: message(2, { sender }), unreadCount: 1 });
  expect(newsIn(written, mine, 'me')).toBe('message');
  expect(newsIn(answered, mine, 'me')).toBeNull();
});
