import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, DialogShell, Field, formatMoment, Language, TextInput } from '@parley/kit';
import { localInput, type ReminderChoice, reminderChoices, reminderTime } from './reminder-times';

/** What a reminder is set on. */
export interface Remindable {
  /** What the agent knows it by. */
  readonly name: string;
  /** What happens at the time, as a key of the dictionary. */
  readonly lead: string;
  readonly remindAt: string | null;
  /** Sets it, or takes it away; whether that worked. */
  remind(at: Date | null): Promise<boolean>;
}

/** Sets when a conversation or a ticket is to come up again, or takes that away. */
@Component({
  selector: 'parley-reminder-dialog',
  imports: [Button, DialogShell, Field, TextInput, TranslocoPipe],
  template: `
    <parley-dialog-shell
      [heading]="'mark.remindHeading' | transloco: { name: it.name }"
      [lead]="it.lead | transloco"
    >
      <div class="choices">
        @for (choice of choices; track choice) {
          <button type="button" class="choice" (click)="choose(choice)">
            <span>{{ 'mark.when.' + choice | transloco }}</span>
            <span class="at figure">{{ shown(timeOf(choice)) }}</span>
          </button>
        }
      </div>
      <parley-field [label]="'mark.at' | transloco">
        <input
          parleyInput
          type="datetime-local"
          [min]="earliest"
          [value]="at()"
          (input)="at.set(valueOf($event))"
        />
      </parley-field>
      @if (it.remindAt) {
        <button
          parleyActions
          type="button"
          parleyButton="quiet"
          [isBusy]="isBusy()"
          (click)="set(null)"
        >
          {{ 'mark.noReminder' | transloco }}
        </button>
      }
      <button
        parleyActions
        type="button"
        parleyButton="primary"
        [disabled]="!canSet()"
        [isBusy]="isBusy()"
        (click)="setTyped()"
      >
        {{ 'mark.doRemind' | transloco }}
      </button>
    </parley-dialog-shell>
  `,
  styles: `
    .choices {
      display: grid;
      gap: 2px;
      margin: 0 -10px 12px;
    }
    .choice {
      display: flex;
      justify-content: space-between;
      padding: 7px 10px;
      border: 0;
      border-radius: var(--radius-control);
      background: none;
      color: var(--text);
      text-align: start;
      cursor: pointer;
    }
    .choice:hover {
      background: var(--surface-2);
    }
    .at {
      color: var(--text-2);
    }
  `,
})
export class ReminderDialog {
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  readonly #language = inject(Language).name;
  readonly #now = new Date();
  protected readonly it = inject<Remindable>(DIALOG_DATA);
  protected readonly choices = reminderChoices;
  protected readonly earliest = localInput(this.#now);
  protected readonly at = signal(this.it.remindAt ? localInput(new Date(this.it.remindAt)) : '');
  protected readonly isBusy = signal(false);
  protected readonly canSet = computed(() => new Date(this.at()).getTime() > this.#now.getTime());

  protected timeOf(choice: ReminderChoice): Date {
    return reminderTime(choice, this.#now);
  }

  protected shown(at: Date): string {
    return formatMoment(at, this.#language());
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected choose(choice: ReminderChoice): void {
    void this.set(this.timeOf(choice));
  }

  protected setTyped(): void {
    if (this.canSet()) void this.set(new Date(this.at()));
  }

  protected async set(at: Date | null): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    const isDone = await this.it.remind(at);
    this.isBusy.set(false);
    if (isDone) this.#dialog.close(true);
  }
}
