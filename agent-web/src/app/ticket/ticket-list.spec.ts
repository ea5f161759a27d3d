import { belongs, filterOf, type Ticket, titleOf } from './ticket-list';

const ticket: Ticket = {
  id: 't',
  number: 1,
  version: 1,
  status: 'OPEN',
  subject: null,
  category: null,
  content: 'My lamp\n arrived broken',
  visitor: { id: 'v', name: 'Ada' },
  channel: { id: 'c', name: 'Shop' },
  assignee: { id: 'me', nickname: 'Lin' },
  unreadCount: 0,
  lastSeq: 0,
  createdAt: '2026-03-01T10:00:00.000Z',
  updatedAt: '2026-03-01T10:00:00.000Z',
  solvedAt: null,
  firstAnsweredAt: null,
  firstAnswerDueAt: null,
  solutionDueAt: null,
  dueAt: null,
  dueSoonAt: null,
  remindAt: null,
  isReminded: false,
  mergedInto: null,
  survey: null,
};

it('T-07: the own lists ask for own tickets of one status', () => {
  expect(filterOf('open', 'me', ' lamp ')).toEqual({
    status: ['OPEN'],
    assigneeIds: ['me'],
    search: 'lamp',
  });
  expect(filterOf('all', 'me', '')).toEqual({});
});

it('T-06, T-08: a ticket leaves a list with its status and its assignee', () => {
  expect(belongs(ticket, 'open', 'me')).toBe(true);
  expect(belongs({ ...ticket, status: 'SOLVED' }, 'open', 'me')).toBe(false);
  expect(belongs({ ...ticket, assignee: null }, 'open', 'me')).toBe(false);
  expect(belongs({ ...ticket, assignee: null }, 'unassigned', 'me')).toBe(true);
});

it('shows the content where there is no subject', () => {
  expect(titleOf(ticket)).toBe('My lamp arrived broken');
});
