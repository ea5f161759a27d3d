import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideMessageCircle, LucideSend, LucideSmile } from '@lucide/angular';
import { CompanyStore } from '../company/company-store';
import { brandColors, isColor } from './brand-colors';

/** What visitors will see with the settings as they stand in the form, before they are saved. */
@Component({
  selector: 'parley-channel-preview',
  imports: [LucideMessageCircle, LucideSend, LucideSmile, TranslocoPipe],
  templateUrl: './channel-preview.html',
  styleUrl: './channel-preview.css',
  host: {
    '[style.--fill]': 'colors().fill',
    '[style.--on-fill]': 'colors().onFill',
    '[style.--soft]': 'colors().soft',
  },
})
export class ChannelPreview {
  readonly #companies = inject(CompanyStore);
  readonly color = input.required<string>();
  readonly welcome = input.required<string>();

  protected readonly company = computed(() => this.#companies.company());
  // A half-typed colour must not make the preview jump.
  protected readonly colors = computed(() =>
    brandColors(isColor(this.color()) ? this.color() : '#0b7a75'),
  );
  protected readonly greeting = computed(
    () => this.welcome().trim() || this.company()?.welcome || '',
  );
}
