import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideChevronLeft } from '@lucide/angular';
import { Button, Page } from '@parley/kit';
import { ChannelStore } from '../channels/channel-store';
import { PushAccounts } from './push-accounts';
import { PushChoices } from './push-choices';
import { PushDevices } from './push-devices';
import { PushLog } from './push-log';
import { PushStore } from './push-store';

/** How visitors of one channel are reached while nobody looks: accounts, devices, and the log. */
@Component({
  selector: 'parley-push-page',
  imports: [
    Button,
    LucideChevronLeft,
    Page,
    PushAccounts,
    PushChoices,
    PushDevices,
    PushLog,
    RouterLink,
    TranslocoPipe,
  ],
  template: `
    <parley-page [heading]="'push.title' | transloco" [lead]="'push.lead' | transloco">
      <a parleyButton [routerLink]="['/channels', id()]" parleyActions>
        <svg lucideChevronLeft [size]="16"></svg>{{ name() }}
      </a>
      <parley-push-accounts />
      <parley-push-choices />
      <parley-push-devices />
      <parley-push-log />
    </parley-page>
  `,
})
export class PushPage {
  readonly #channels = inject(ChannelStore);
  readonly #store = inject(PushStore);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly name = computed(
    () => this.#channels.channels().find(({ id }) => id === this.id())?.name ?? '',
  );

  constructor() {
    effect(() => this.#store.channelId.set(this.id()));
  }
}
