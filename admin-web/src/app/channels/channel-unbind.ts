import { Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Button, ErrorText, Section, Toast } from '@parley/kit';
import type { ChannelItemFragment } from '@parley/schema/admin';
import { ChannelAccountStore } from './channel-account-store';

/** Parts a channel from its account, after the number of conversations this ends was named. */
@Component({
  selector: 'parley-channel-unbind',
  imports: [Button, Section, TranslocoPipe],
  template: `
    <parley-section
      [heading]="'channels.account.unbind' | transloco"
      [lead]="'channels.account.unbindLead' | transloco"
    >
      @if (open() === null) {
        <button type="button" parleyButton="danger" [isBusy]="isBusy()" (click)="ask()">
          {{ 'channels.account.unbind' | transloco }}
        </button>
      } @else {
        <p role="alert">
          {{ 'channels.account.unbindQuestion' | transloco: { count: open() } }}
        </p>
        <button type="button" parleyButton="danger" [isBusy]="isBusy()" (click)="confirm()">
          {{ 'channels.account.unbindNow' | transloco }}
        </button>
        <button type="button" parleyButton="quiet" (click)="open.set(null)">
          {{ 'kit.action.cancel' | transloco }}
        </button>
      }
    </parley-section>
  `,
})
export class ChannelUnbind {
  readonly #store = inject(ChannelAccountStore);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  readonly channel = input.required<ChannelItemFragment>();
  /** How many conversations would end; null before it is asked. */
  protected readonly open = signal<number | null>(null);
  protected readonly isBusy = signal(false);

  /** A number nobody can have makes the server name the true one, and change nothing. */
  protected ask(): Promise<void> {
    return this.#unbind(-1);
  }

  protected confirm(): Promise<void> {
    return this.#unbind(this.open() ?? -1);
  }

  async #unbind(confirmed: number): Promise<void> {
    this.isBusy.set(true);
    try {
      const open = await this.#store.unbind(this.channel().id, confirmed);
      this.open.set(open);
      if (open === null) this.#toast.success(this.#transloco.translate('channels.account.unbound'));
    } catch (error) {
      this.#toast.warn(this.#errorText.of(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
