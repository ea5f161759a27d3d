import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideSmartphone } from '@lucide/angular';
import {
  Button,
  EmptyState,
  ErrorState,
  ErrorText,
  RelativeTime,
  Section,
  Toast,
} from '@parley/kit';
import { type PushDeviceRow, PushStore } from './push-store';

/** The devices heard of last, each with a button that sends a test. */
@Component({
  selector: 'parley-push-devices',
  imports: [Button, EmptyState, ErrorState, LucideSmartphone, RelativeTime, Section, TranslocoPipe],
  template: `
    <parley-section [heading]="'push.devices' | transloco" [lead]="'push.devicesLead' | transloco">
      @if (store.haveDevicesError()) {
        <parley-error-state (retry)="store.reloadDevices()" />
      }
      <div>
        @for (device of store.devices(); track device.id) {
          <div class="row">
            <div class="grow">
              <strong>{{ device.visitorName }}</strong>
              <p class="words">
                @for (provider of device.providers; track provider) {
                  {{ 'push.providers.' + provider | transloco }} ·
                }
                <parley-relative-time [at]="device.seenAt" />
              </p>
            </div>
            <button
              type="button"
              parleyButton
              [isBusy]="testing() === device.id"
              (click)="test(device)"
            >
              {{ 'push.test' | transloco }}
            </button>
          </div>
        } @empty {
          @if (!store.areDevicesLoading() && !store.haveDevicesError()) {
            <parley-empty-state
              [title]="'push.noDevices' | transloco"
              [text]="'push.noDevicesText' | transloco"
            >
              <svg lucideSmartphone></svg>
            </parley-empty-state>
          }
        }
      </div>
    </parley-section>
  `,
  styleUrl: './push-rows.css',
})
export class PushDevices {
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  protected readonly store = inject(PushStore);
  protected readonly testing = signal<string | null>(null);

  protected async test({ id }: PushDeviceRow): Promise<void> {
    this.testing.set(id);
    try {
      const { status, reason, detail } = await this.store.test(id);
      if (status !== 'FAILED') {
        this.#toast.success(this.#transloco.translate('push.sent'));
        return;
      }
      const why = this.#transloco.translate<string>(`push.reasons.${reason ?? 'REFUSED'}`);
      this.#toast.warn(detail ? `${why} ${detail}` : why);
    } catch (error) {
      this.#toast.warn(this.#errorText.of(error));
    } finally {
      this.testing.set(null);
    }
  }
}
