import { Component, inject } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideBell, LucideBellOff, LucideCheck } from '@lucide/angular';
import { IconButton, Toast } from '@parley/kit';
import { Notices } from '../notice/notices';

/** Sound and desktop notices, on or off at this device. */
@Component({
  selector: 'parley-notice-menu',
  imports: [IconButton, LucideBell, LucideBellOff, LucideCheck, MatMenuModule, TranslocoPipe],
  template: `
    <button
      type="button"
      [parleyIconButton]="'notice.settings' | transloco"
      [matMenuTriggerFor]="menu"
    >
      @if (notices.hasSound() || notices.hasNotices()) {
        <svg lucideBell></svg>
      } @else {
        <svg lucideBellOff></svg>
      }
    </button>
    <mat-menu #menu="matMenu" xPosition="before">
      <button
        mat-menu-item
        role="menuitemcheckbox"
        [attr.aria-checked]="notices.hasSound()"
        (click)="notices.setSound(!notices.hasSound())"
      >
        <span class="grow">{{ 'notice.sound' | transloco }}</span>
        @if (notices.hasSound()) {
          <svg lucideCheck [size]="16"></svg>
        }
      </button>
      <button
        mat-menu-item
        role="menuitemcheckbox"
        [attr.aria-checked]="notices.hasNotices()"
        (click)="switchNotices()"
      >
        <span class="grow">{{ 'notice.desktop' | transloco }}</span>
        @if (notices.hasNotices()) {
          <svg lucideCheck [size]="16"></svg>
        }
      </button>
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
  protected readonly notices = inject(Notices);

  protected async switchNotices(): Promise<void> {
    const isDone = await this.notices.setNotices(!this.notices.hasNotices());
    if (!isDone) this.#toast.warn(this.#transloco.translate('notice.refused'));
  }
}
