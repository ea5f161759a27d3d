import { Component, computed, input, linkedSignal } from '@angular/core';
import type { AgentStatus } from '@parley/schema/agent';
import { StatusMark } from '../status-mark/status-mark';
import { initials, tint } from './initials';

/** A person's picture, or the initials on a ground that stays the same for the same name. */
@Component({
  selector: 'parley-avatar',
  imports: [StatusMark],
  template: `
    @if (picture(); as url) {
      <img [src]="url" alt="" [width]="size()" [height]="size()" (error)="picture.set(null)" />
    } @else {
      <span class="initials" aria-hidden="true">{{ letters() }}</span>
    }
    @if (status(); as status) {
      <parley-status-mark [status]="status" />
    }
  `,
  styleUrl: './avatar.css',
  host: { '[style.--size.px]': 'size()', '[attr.data-tint]': 'ground()' },
})
export class Avatar {
  readonly name = input.required<string>();
  readonly url = input<string | null | undefined>(null);
  readonly size = input(32);
  readonly status = input<AgentStatus | null>(null);
  // A picture that fails to load gives way to the initials until another one is given.
  protected readonly picture = linkedSignal(() => this.url() ?? null);
  protected readonly letters = computed(() => initials(this.name()));
  protected readonly ground = computed(() => tint(this.name()));
}
