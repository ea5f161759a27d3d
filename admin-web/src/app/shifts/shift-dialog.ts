import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Asking, Button, DialogShell, Field, TextInput } from '@parley/kit';
import type { ShiftItemFragment } from '@parley/schema/admin';
import { MemberStore } from '../members/member-store';
import { ShiftStore } from './shift-store';

/** Plans a shift, or moves or removes one. */
@Component({
  selector: 'parley-shift-dialog',
  imports: [Button, DialogShell, Field, TextInput, TranslocoPipe],
  templateUrl: './shift-dialog.html',
  providers: [Asking],
})
export class ShiftDialog {
  readonly #store = inject(ShiftStore);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly asking = inject(Asking);
  protected readonly shift = inject<ShiftItemFragment | null>(DIALOG_DATA);
  readonly #members = inject(MemberStore);
  protected readonly members = computed(() =>
    this.#members.members().filter(({ isEnabled }) => isEnabled),
  );
  protected readonly agentId = signal(this.shift?.agent.id ?? '');
  protected readonly day = signal(this.shift?.day ?? this.#store.likelyDay());
  protected readonly from = signal(this.shift?.from ?? '09:00');
  protected readonly to = signal(this.shift?.to ?? '18:00');
  protected readonly canSave = computed(() =>
    [this.agentId(), this.day(), this.from(), this.to()].every(value => value !== ''),
  );

  protected async save(): Promise<void> {
    const plan = { day: this.day(), from: this.from(), to: this.to() };
    const { shift } = this;
    const answer = await this.asking.run(() =>
      shift
        ? this.#store.update({ shiftId: shift.id, ...plan })
        : this.#store.create({ agentId: this.agentId(), ...plan }),
    );
    if (answer) this.#dialog.close(true);
  }

  protected async remove(): Promise<void> {
    const id = this.shift?.id;
    if (id && (await this.asking.run(() => this.#store.delete(id)))) this.#dialog.close(true);
  }
}
