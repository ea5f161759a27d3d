import { Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Button, ErrorText, Field, TextInput, Toast } from '@parley/kit';
import type { SkillGroupItemFragment } from '@parley/schema/admin';
import { SkillGroupStore } from './skill-group-store';

/** Deletes a group once its name was typed; when it is still needed, says by what. */
@Component({
  selector: 'parley-skill-group-delete',
  imports: [Button, Field, TextInput, TranslocoPipe],
  template: `
    @if (group().isDefault) {
      <p class="note">{{ 'skillGroups.defaultStays' | transloco }}</p>
    } @else if (isAsking()) {
      <parley-field [label]="'skillGroups.deleteQuestion' | transloco: { name: group().name }">
        <input
          parleyInput
          autocomplete="off"
          [value]="typed()"
          (input)="typed.set($any($event.target).value)"
        />
      </parley-field>
      <button
        type="button"
        parleyButton="danger"
        [disabled]="typed().trim() !== group().name"
        [isBusy]="isBusy()"
        (click)="delete()"
      >
        {{ 'skillGroups.deleteNow' | transloco }}
      </button>
    } @else {
      <button type="button" parleyButton="danger" (click)="isAsking.set(true)">
        {{ 'skillGroups.delete' | transloco }}
      </button>
    }
    <p class="fault" role="alert">{{ fault() }}</p>
  `,
  styleUrl: './skill-group-delete.css',
})
export class SkillGroupDelete {
  readonly #store = inject(SkillGroupStore);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  readonly group = input.required<SkillGroupItemFragment>();
  readonly deleted = output<void>();
  protected readonly typed = signal('');
  protected readonly isAsking = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly fault = signal('');

  protected async delete(): Promise<void> {
    const { id, name } = this.group();
    this.isBusy.set(true);
    try {
      const refusal = await this.#store.delete(id);
      if (refusal) return this.#stay(refusal);
      this.#toast.success(this.#transloco.translate('skillGroups.deleted', { name }));
      this.deleted.emit();
    } catch (error) {
      this.#stay(error);
    } finally {
      this.isBusy.set(false);
    }
  }

  #stay(error: unknown): void {
    this.fault.set(this.#errorText.of(error));
    this.isAsking.set(false);
    this.typed.set('');
  }
}
