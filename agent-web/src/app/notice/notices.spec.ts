import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { conversation, message } from '../testing/conversation';
import { deskTestbed, settled } from '../testing/desk-testbed';
import { Chime } from './chime';
import { type NoticeKind, noticeKinds, tones } from './notice-kind';
import { NoticeSettings } from './notice-settings';
import { Notices } from './notices';

/** Pop-ups of a browser that allows them. */
class Popup {
  static readonly permission = 'granted';
  static shown: Popup[] = [];
  onclick: (() => void) | null = null;
  isClosed = false;
  constructor(
    readonly title: string,
    readonly options: { body: string; tag: string },
  ) {
    Popup.shown.push(this);
  }
  close(): void {
    this.isClosed = true;
  }
}

const played: NoticeKind[] = [];
const went: string[] = [];

async function open() {
  vi.useFakeTimers();
  vi.stubGlobal('Notification', Popup);
  Popup.shown = [];
  played.length = 0;
  went.length = 0;
  const api = deskTestbed(
    { provide: Chime, useValue: { play: (kind: NoticeKind) => played.push(kind) } },
    {
      provide: Router,
      useValue: { url: '/inbox', navigate: async (path: string[]) => went.push(path.join('/')) },
    },
  );
  api.answer('NoticesRead', () => ({ noticesRead: { unreadCount: 0 } }));
  const settings = TestBed.inject(NoticeSettings);
  settings.setSound(true);
  for (const kind of noticeKinds) settings.setKind(kind, true);
  await settings.setPopups(true);
  TestBed.inject(Notices);
  TestBed.tick();
  await settled();
  const inbox = (changed: ReturnType<typeof conversation>) =>
    api.push('Inbox', { inbox: { cursor: '1', isGone: false, conversation: changed } });
  return { api, settings, inbox };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const notice = (kind: string, more: object = {}) => ({
  id: kind,
  kind,
  createdAt: '2026-03-01T10:00:00.000Z',
  readAt: null,
  text: `about ${kind}`,
  announcement: null,
  conversation: null,
  ticket: null,
  visitor: null,
  url: null,
  ...more,
});

it('N-07: each kind has a tone that no other has', () => {
  expect(new Set(noticeKinds.map(kind => tones[kind].join())).size).toBe(noticeKinds.length);
});

it('N-07: a ticket, a notice and a colleague sound and pop up, and a click opens the item', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  const { api } = await open();
  api.push('NoticeAdded', { noticeAdded: notice('TICKET_ASSIGNED', { ticket: { id: 't1' } }) });
  expect(Popup.shown.map(({ options }) => options.body)).toEqual(['about TICKET_ASSIGNED']);
  Popup.shown[0]?.onclick?.();
  expect(went).toEqual(['/tickets/open/t1']);
  expect(Popup.shown[0]?.isClosed).toBe(true);

  await vi.advanceTimersByTimeAsync(3_000);
  api.push('NoticeAdded', { noticeAdded: notice('ROLE_CHANGED') });
  await vi.advanceTimersByTimeAsync(3_000);
  // What is unread from before is nothing new.
  api.push('RoomUnread', { roomUnread: 4 });
  TestBed.tick();
  api.push('RoomUnread', { roomUnread: 5 });
  TestBed.tick();
  expect(played).toEqual(['ticket', 'notice', 'colleague']);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(Popup.shown.every(({ isClosed }) => isClosed)).toBe(true);
});

it('N-07: of several within three seconds the last is told; what is switched off is neither heard nor seen', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  const { api, settings } = await open();
  settings.setKind('notice', false);
  for (const id of ['1', '2', '3'])
    api.push('NoticeAdded', { noticeAdded: notice('TICKET_CHANGED', { id, text: id }) });
  api.push('NoticeAdded', { noticeAdded: notice('ROLE_CHANGED') });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(Popup.shown.map(({ options }) => options.body)).toEqual(['1', '3']);
  expect(played).toEqual(['ticket', 'ticket']);
});

it('N-07: nothing pops up while the page is in front', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { api } = await open();
  api.push('NoticeAdded', { noticeAdded: notice('TICKET_CHANGED') });
  expect(played).toEqual(['ticket']);
  expect(Popup.shown).toEqual([]);
});

it('N-07: a conversation, a message and a request to take one over are told of, each with a click to it', async () => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  const { inbox } = await open();
  const talk = conversation({ lastMessage: message(1), lastSeq: 1 });
  inbox(talk);
  await vi.advanceTimersByTimeAsync(3_000);
  const written = {
    lastMessage: message(2),
    lastSeq: 2,
    unreadCount: 1,
    version: talk.version + 1,
  };
  inbox(conversation(written));
  await vi.advanceTimersByTimeAsync(3_000);
  const other = { id: 'other', nickname: 'Wei' };
  const request = {
    id: 'r1',
    remark: null,
    expiresAt: '2026-03-01T10:00:00.000Z',
    fromAgent: other,
    toAgent: { id: 'me', nickname: 'Lin' },
  };
  const asked = conversation({ id: 'their', transferRequest: request });
  inbox({ ...asked, agent: { ...asked.agent, ...other } } as never);
  expect(played).toEqual(['assigned', 'message', 'request']);
  for (const popup of Popup.shown) popup.onclick?.();
  expect(went).toEqual([`/inbox/mine/${talk.id}`, `/inbox/mine/${talk.id}`, '/inbox/mine/their']);
});
