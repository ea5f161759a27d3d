import { Component, inject } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideCheck, LucideVolume2, LucideVolumeOff } from '@lucide/angular';
import { IconButton, Toast } from '@parley/kit';
import { NoticeSettings } from '../notice/notice-settings';

/** Sound and desktop notices, on or off at this device. */
@Component({
  selector: 'parley-notice-menu',
  imports: [
    IconButton,
    LucideCheck,
    LucideVolume2,
    LucideVolumeOff,
    MatMenuModule,
    RouterLink,
    TranslocoPipe,
  ],
  template: `
    <button
      type="button"
      [parleyIconButton]="'notice.settings' | transloco"
      [matMenuTriggerFor]="menu"
    >
      @if (settings.hasSound()) {
        <svg lucideVolume2></svg>
      } @else {
        <svg lucideVolumeOff></svg>
      }
    </button>
    <mat-menu #menu="matMenu" xPosition="before">
      <button
        mat-menu-item
        role="menuitemcheckbox"
        [attr.aria-checked]="settings.hasSound()"
        (click)="settings.setSound(!settings.hasSound())"
      >
        <span class="grow">{{ 'notice.sound' | transloco }}</span>
        @if (settings.hasSound()) {
          <svg lucideCheck [size]="16"></svg>
        }
      </button>
      <button
        mat-menu-item
        role="menuitemcheckbox"
        [attr.aria-checked]="settings.hasPopups()"
        (click)="switchNotices()"
      >
        <span class="grow">{{ 'notice.desktop' | transloco }}</span>
        @if (settings.hasPopups()) {
          <svg lucideCheck [size]="16"></svg>
        }
      </button>
      <a mat-menu-item routerLink="/settings">{{ 'notice.more' | transloco }}</a>
    </mat-menu>
  `,
  styles: `
    .grow {
      flex: 1;
    }
  `,
})
export class NoticeMenu {
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  protected readonly settings = inject(NoticeSettings);

  protected async switchNotices(): Promise<void> {
    const isDone = await this.settings.setPopups(!this.settings.hasPopups());
    if (!isDone) this.#toast.warn(this.#transloco.translate('notice.refused'));
  }
}
