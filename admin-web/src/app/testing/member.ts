import type { MemberFragment } from '@parley/schema/admin';

/** A member with what a test says and plain figures otherwise. */
export function member(changes: Partial<MemberFragment> & { readonly id: string }): MemberFragment {
  return {
    hasSecondFactor: false,
    nickname: changes.id,
    email: `${changes.id}@example.com`,
    avatarUrl: null,
    status: 'OFFLINE',
    capacity: 10,
    activeCount: 0,
    isEnabled: true,
    createdAt: '2026-01-01T00:00:00.000Z',
    role: { id: 'agent', name: 'Agent' },
    skillGroups: [],
    ...changes,
  };
}
