import { TestBed } from '@angular/core/testing';
import { conversation } from '../testing/conversation';
import { deskTestbed, settled } from '../testing/desk-testbed';
import { FreshConversations } from './fresh-conversations';

it('marks what came to the viewer until it is opened', async () => {
  const api = deskTestbed();
  const fresh = TestBed.inject(FreshConversations);
  await settled();
  const came = conversation({ id: 'came' });
  api.push('Inbox', { inbox: { cursor: '1', conversation: came, isGone: false } });
  expect(fresh.has('came')).toBe(true);
  fresh.opened('came');
  expect(fresh.has('came')).toBe(false);
  api.push('Inbox', { inbox: { cursor: '2', conversation: came, isGone: false } });
  expect(fresh.has('came')).toBe(false);
});
