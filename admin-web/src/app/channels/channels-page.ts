import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  LucideGlobe,
  LucideMessagesSquare,
  LucidePlus,
  LucideTriangleAlert,
} from '@lucide/angular';
import { Button, Cell, type Column, DataTable, Dialogs, EmptyState, Page } from '@parley/kit';
import type { ChannelItemFragment } from '@parley/schema/admin';
import { Badge } from '../core/badge';
import { SkillGroupStore } from '../skill-groups/skill-group-store';
import { ChannelDialog } from './channel-dialog';
import { ChannelStore } from './channel-store';

/** The ways on which visitors reach the company. */
@Component({
  selector: 'parley-channels-page',
  imports: [
    Badge,
    Button,
    Cell,
    DataTable,
    EmptyState,
    LucideGlobe,
    LucideMessagesSquare,
    LucidePlus,
    LucideTriangleAlert,
    Page,
    TranslocoPipe,
  ],
  templateUrl: './channels-page.html',
  styleUrl: './channels-page.css',
})
export class ChannelsPage {
  readonly #dialogs = inject(Dialogs);
  readonly #router = inject(Router);
  protected readonly store = inject(ChannelStore);
  protected readonly groups = inject(SkillGroupStore);

  protected readonly columns: readonly Column<ChannelItemFragment>[] = [
    { id: 'name', label: 'channels.name', sortBy: channel => channel.name, width: '36%' },
    { id: 'group', label: 'channels.group', priority: 2 },
    { id: 'sites', label: 'channels.sites', priority: 2 },
    {
      id: 'state',
      label: 'channels.state',
      sortBy: channel => (channel.isEnabled ? 0 : 1),
      width: '112px',
    },
  ];

  protected readonly isFaint = (channel: ChannelItemFragment) => !channel.isEnabled;

  protected async create(): Promise<void> {
    const id = await this.#dialogs.ask<string>(ChannelDialog);
    if (id) await this.#router.navigate(['/channels', id]);
  }

  protected open(channel: ChannelItemFragment): void {
    void this.#router.navigate(['/channels', channel.id]);
  }
}
