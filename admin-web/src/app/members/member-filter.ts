import type { MemberFragment } from '@parley/schema/admin';

export const memberStates = ['ALL', 'ENABLED', 'DISABLED'] as const;
export type MemberState = (typeof memberStates)[number];

/** Members in one state whose name, address, role or group contains the words looked for. */
export function filterMembers(
  members: readonly MemberFragment[],
  search: string,
  state: MemberState,
): readonly MemberFragment[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return members.filter(member => {
    if (state !== 'ALL' && member.isEnabled !== (state === 'ENABLED')) return false;
    const text = textOf(member);
    return words.every(word => text.includes(word));
  });
}

function textOf(member: MemberFragment): string {
  const groups = member.skillGroups.map(group => group.name);
  return [member.nickname, member.email, member.role.name, ...groups]
    .join('\n')
    .toLocaleLowerCase();
}
