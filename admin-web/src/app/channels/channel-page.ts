import { Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideBellRing, LucideChevronLeft, LucideMessagesSquare } from '@lucide/angular';
import { Button, EmptyState, ErrorState, type LeavablePage, Page, Skeleton } from '@parley/kit';
import { hasAccount } from './account-fields';
import { ChannelAccount } from './channel-account';
import { ChannelForm } from './channel-form';
import { ChannelInstall } from './channel-install';
import { type ChannelPart, channelParts } from './channel-parts';
import { AskForm } from './setup/ask-form';
import { HoursForm } from './setup/hours-form';
import { IdentityCard } from './setup/identity-card';
import { InviteForm } from './setup/invite-form';
import { LookForm } from './setup/look-form';
import { PageForm } from './setup/page-form';
import { SetupStore } from './setup/setup-store';
import { TalkForm } from './setup/talk-form';

/** One channel: how to put it on a site, and a part of all that it can be told. */
@Component({
  selector: 'parley-channel-page',
  imports: [
    AskForm,
    Button,
    ChannelAccount,
    ChannelForm,
    ChannelInstall,
    EmptyState,
    ErrorState,
    HoursForm,
    IdentityCard,
    InviteForm,
    LookForm,
    LucideBellRing,
    LucideChevronLeft,
    LucideMessagesSquare,
    Page,
    PageForm,
    RouterLink,
    Skeleton,
    TalkForm,
    TranslocoPipe,
  ],
  templateUrl: './channel-page.html',
  styleUrl: './channel-page.css',
})
export class ChannelPage implements LeavablePage {
  protected readonly store = inject(SetupStore);
  /** From the address. */
  readonly id = input.required<string>();
  /** From the route. */
  readonly part = input<ChannelPart>('');
  private readonly form = viewChild<LeavablePage>('form');
  protected readonly parts = channelParts;
  protected readonly channel = computed(() =>
    this.store.setups().find(channel => channel.id === this.id()),
  );
  /** Whether its messages travel by a platform. */
  protected readonly isCarried = computed(() => hasAccount(this.channel()?.kind ?? 'WEB'));
  protected readonly lead = computed(() =>
    this.isCarried() ? 'channels.accountLead' : 'channels.pageLead',
  );
  readonly isDirty = computed(() => this.form()?.isDirty() ?? false);
}
