import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePlus, LucideWaypoints } from '@lucide/angular';
import {
  Avatar,
  Button,
  Cell,
  type Column,
  DataTable,
  Dialogs,
  EmptyState,
  Page,
} from '@parley/kit';
import type { SkillGroupItemFragment } from '@parley/schema/admin';
import { Badge } from '../core/badge';
import { SkillGroupDialog } from './skill-group-dialog';
import { SkillGroupStore } from './skill-group-store';

/** How many faces stand beside a group's name. */
const FACES = 5;

/** The groups to which conversations are routed, and who belongs to them. */
@Component({
  selector: 'parley-skill-groups-page',
  imports: [
    Avatar,
    Badge,
    Button,
    Cell,
    DataTable,
    EmptyState,
    LucidePlus,
    LucideWaypoints,
    Page,
    TranslocoPipe,
  ],
  templateUrl: './skill-groups-page.html',
  styleUrl: './skill-groups-page.css',
})
export class SkillGroupsPage {
  readonly #dialogs = inject(Dialogs);
  protected readonly store = inject(SkillGroupStore);

  protected readonly columns: readonly Column<SkillGroupItemFragment>[] = [
    { id: 'name', label: 'skillGroups.name', sortBy: group => group.name, width: '44%' },
    { id: 'members', label: 'skillGroups.members', sortBy: group => group.members.length },
    {
      id: 'waiting',
      label: 'skillGroups.waiting',
      sortBy: group => group.waitingCount,
      isFigure: true,
      width: '120px',
    },
  ];

  constructor() {
    // Waiting counts are figures of the moment.
    this.store.refresh();
  }

  protected faces(group: SkillGroupItemFragment) {
    return group.members.slice(0, FACES);
  }

  protected create(): void {
    void this.#dialogs.ask(SkillGroupDialog, null);
  }

  protected edit(group: SkillGroupItemFragment): void {
    void this.#dialogs.ask(SkillGroupDialog, group.id);
  }
}
