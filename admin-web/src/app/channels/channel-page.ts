import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideBellRing, LucideChevronLeft, LucideMessagesSquare } from '@lucide/angular';
import { Button, EmptyState, ErrorState, type LeavablePage, Page, Skeleton } from '@parley/kit';
import { hasAccount } from './account-fields';
import { ChannelAccount } from './channel-account';
import { ChannelForm } from './channel-form';
import { ChannelInstall } from './channel-install';
import { ChannelStore } from './channel-store';

/** One web channel: how to put it on a site, how it looks, where it leads. */
@Component({
  selector: 'parley-channel-page',
  imports: [
    Button,
    ChannelAccount,
    ChannelForm,
    ChannelInstall,
    EmptyState,
    ErrorState,
    LucideBellRing,
    LucideChevronLeft,
    LucideMessagesSquare,
    Page,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './channel-page.html',
  styleUrl: './channel-page.css',
})
export class ChannelPage implements LeavablePage {
  protected readonly store = inject(ChannelStore);
  /** From the address. */
  readonly id = input.required<string>();
  private readonly form = viewChild(ChannelForm);
  protected readonly channel = computed(() =>
    this.store.channels().find(channel => channel.id === this.id()),
  );
  /** Whether its messages travel by a platform. */
  protected readonly isCarried = computed(() => hasAccount(this.channel()?.kind ?? 'WEB'));
  protected readonly lead = computed(() =>
    this.isCarried() ? 'channels.accountLead' : 'channels.pageLead',
  );
  readonly isDirty = computed(() => this.form()?.isDirty() ?? false);
}
