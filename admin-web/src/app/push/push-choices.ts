import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorText, Section, Switch, Toast } from '@parley/kit';
import { PushStore } from './push-store';

/** Whether browsers are told, and whether a push says what was written. */
@Component({
  selector: 'parley-push-choices',
  imports: [Section, Switch, TranslocoPipe],
  template: `
    <parley-section [heading]="'push.choices' | transloco">
      <div>
        <label class="row">
          <span class="grow">
            {{ 'push.web' | transloco }}
            <span class="words">{{ 'push.webHint' | transloco }}</span>
          </span>
          <input
            type="checkbox"
            parleySwitch
            [checked]="store.isWebPushOn()"
            (change)="change($event, 'web')"
          />
        </label>
        <label class="row">
          <span class="grow">
            {{ 'push.content' | transloco }}
            <span class="words">{{ 'push.contentHint' | transloco }}</span>
          </span>
          <input
            type="checkbox"
            parleySwitch
            [checked]="store.showsContent()"
            (change)="change($event, 'content')"
          />
        </label>
      </div>
    </parley-section>
  `,
  styleUrl: './push-rows.css',
  styles: `
    .words {
      display: block;
    }
  `,
})
export class PushChoices {
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  protected readonly store = inject(PushStore);

  protected async change(event: Event, what: 'web' | 'content'): Promise<void> {
    const box = event.target as HTMLInputElement;
    try {
      await (what === 'web'
        ? this.store.setWebPush(box.checked)
        : this.store.setContent(box.checked));
    } catch (error) {
      box.checked = !box.checked;
      this.#toast.warn(this.#errorText.of(error));
    }
  }
}
