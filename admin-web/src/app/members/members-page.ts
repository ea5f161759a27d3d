import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePlus, LucideSearch, LucideUsers } from '@lucide/angular';
import {
  Button,
  Cell,
  type Column,
  DataTable,
  Dialogs,
  EmptyState,
  Language,
  Page,
  Session,
} from '@parley/kit';
import type { MemberFragment } from '@parley/schema/admin';
import { Badge } from '../core/badge';
import { SearchInput } from '../core/search-input';
import { DeskRules } from '../desk-rules/desk-rules';
import { MemberDialog } from './member-dialog';
import { filterMembers, type MemberState, memberStates } from './member-filter';
import { MemberName } from './member-name';
import { MemberStore } from './member-store';
import { RoleName } from './role-name';
import { StatusRequests } from './status-requests';

/** Everybody who works for the company: find, make, change, disable. */
@Component({
  selector: 'parley-members-page',
  imports: [
    Badge,
    Button,
    Cell,
    DataTable,
    DeskRules,
    EmptyState,
    LucidePlus,
    LucideSearch,
    LucideUsers,
    MemberName,
    Page,
    RoleName,
    SearchInput,
    StatusRequests,
    TranslocoPipe,
  ],
  templateUrl: './members-page.html',
  styleUrl: './members-page.css',
})
export class MembersPage {
  readonly #dialogs = inject(Dialogs);
  readonly #language = inject(Language);
  protected readonly store = inject(MemberStore);
  protected readonly session = inject(Session);
  protected readonly search = signal('');
  protected readonly state = signal<MemberState>('ALL');
  protected readonly states = memberStates;
  protected readonly found = computed(() =>
    filterMembers(this.store.members(), this.search(), this.state()),
  );

  protected readonly columns: readonly Column<MemberFragment>[] = [
    { id: 'member', label: 'members.member', sortBy: member => member.nickname, width: '34%' },
    {
      id: 'role',
      label: 'members.role',
      sortBy: member => member.role.name,
      priority: 2,
      width: '14%',
    },
    { id: 'groups', label: 'members.groups', priority: 3 },
    {
      id: 'load',
      label: 'members.load',
      sortBy: member => member.activeCount,
      isFigure: true,
      priority: 2,
      width: '118px',
    },
    {
      id: 'state',
      label: 'members.state',
      sortBy: member => `${member.isEnabled ? 0 : 1}${member.status}`,
      width: '112px',
    },
  ];

  protected readonly isFaint = (member: MemberFragment) => !member.isEnabled;

  protected groupNames(member: MemberFragment): string {
    const separator = this.#language.name() === 'zh-CN' ? '、' : ', ';
    return member.skillGroups.map(group => group.name).join(separator);
  }

  protected create(): void {
    void this.#dialogs.ask(MemberDialog, null);
  }

  protected edit(member: MemberFragment): void {
    void this.#dialogs.ask(MemberDialog, member.id);
  }

  protected clear(): void {
    this.search.set('');
    this.state.set('ALL');
  }

  constructor() {
    // Loads and statuses are figures of the moment.
    this.store.refresh();
    inject(DestroyRef).onDestroy(this.store.watchPresence());
  }
}
