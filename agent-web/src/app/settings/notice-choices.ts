import { Component, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideVolume2 } from '@lucide/angular';
import { IconButton, Section, Switch, Toast } from '@parley/kit';
import { Chime } from '../notice/chime';
import { noticeKinds } from '../notice/notice-kind';
import { NoticeSettings } from '../notice/notice-settings';

/** Sounds and pop-ups as a whole, and what is told of, each kind with its tone to listen to. */
@Component({
  selector: 'parley-notice-choices',
  imports: [IconButton, LucideVolume2, Section, Switch, TranslocoPipe],
  template: `
    <parley-section
      [heading]="'settings.notices' | transloco"
      [lead]="'settings.noticesLead' | transloco"
    >
      <div>
        <label class="row">
          <span class="grow">{{ 'settings.popups' | transloco }}</span>
          <input
            type="checkbox"
            parleySwitch
            [checked]="settings.hasPopups()"
            (change)="switchPopups($event)"
          />
        </label>
        <label class="row">
          <span class="grow">{{ 'settings.sound' | transloco }}</span>
          <input
            type="checkbox"
            parleySwitch
            [checked]="settings.hasSound()"
            (change)="settings.setSound(isOn($event))"
          />
        </label>
        @for (kind of kinds; track kind) {
          <div class="row is-kind">
            <label class="grow" [for]="'sound-' + kind">{{
              'settings.kind.' + kind | transloco
            }}</label>
            <button
              type="button"
              [parleyIconButton]="'settings.listen' | transloco"
              (click)="chime.play(kind)"
            >
              <svg lucideVolume2></svg>
            </button>
            <input
              type="checkbox"
              parleySwitch
              [id]="'sound-' + kind"
              [disabled]="!settings.hasSound() && !settings.hasPopups()"
              [checked]="settings.isOn(kind)"
              (change)="settings.setKind(kind, isOn($event))"
            />
          </div>
        }
      </div>
    </parley-section>
  `,
  styleUrl: './rows.css',
})
export class NoticeChoices {
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  protected readonly settings = inject(NoticeSettings);
  protected readonly chime = inject(Chime);
  protected readonly kinds = noticeKinds;

  protected isOn(event: Event): boolean {
    return (event.target as HTMLInputElement).checked;
  }

  protected async switchPopups(event: Event): Promise<void> {
    const box = event.target as HTMLInputElement;
    const isDone = await this.settings.setPopups(box.checked);
    box.checked = this.settings.hasPopups();
    if (!isDone) this.#toast.warn(this.#transloco.translate('notice.refused'));
  }
}
