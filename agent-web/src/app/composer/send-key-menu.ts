import { Component, model } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideCheck, LucideChevronDown } from '@lucide/angular';
import { IconButton } from '@parley/kit';
import { type SendKey, sendKeys } from './send-key';

/** The choice of the key that sends. */
@Component({
  selector: 'parley-send-key-menu',
  imports: [IconButton, LucideCheck, LucideChevronDown, MatMenuModule, TranslocoPipe],
  template: `
    <button
      type="button"
      class="trigger"
      [parleyIconButton]="'composer.sendKey' | transloco"
      tipPosition="above"
      [matMenuTriggerFor]="menu"
    >
      <svg lucideChevronDown [size]="16"></svg>
    </button>
    <mat-menu #menu="matMenu" xPosition="before" yPosition="above">
      @for (choice of choices; track choice) {
        <button
          mat-menu-item
          role="menuitemradio"
          [attr.aria-checked]="choice === key()"
          (click)="key.set(choice)"
        >
          <span class="grow">{{ 'composer.sendKeys.' + choice | transloco }}</span>
          @if (choice === key()) {
            <svg lucideCheck [size]="16"></svg>
          }
        </button>
      }
    </mat-menu>
  `,
  styles: `
    .trigger {
      width: 24px;
    }
    .grow {
      flex: 1;
    }
  `,
})
export class SendKeyMenu {
  readonly key = model.required<SendKey>();
  protected readonly choices = sendKeys;
}
