import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Avatar, Button, DialogShell, Session } from '@parley/kit';
import { ColleaguesStore } from '../colleagues/colleagues-store';
import { toggled } from '../desk/toggled';
import { SearchField } from '../inbox/search-field';
import { type Room, RoomsStore } from './rooms-store';

const LONGEST_NAME = 50;

/** A group's name and who is in it: for a new one, or for one that is changed or left. */
@Component({
  selector: 'parley-group-dialog',
  imports: [Avatar, Button, DialogShell, SearchField, TranslocoPipe],
  templateUrl: './group-dialog.html',
  styleUrl: './group-dialog.css',
})
export class GroupDialog {
  readonly #rooms = inject(RoomsStore);
  readonly #dialog = inject<DialogRef<string>>(DialogRef);
  readonly #viewer = inject(Session).viewer;
  readonly #colleagues = inject(ColleaguesStore);
  protected readonly room = inject<Room | null>(DIALOG_DATA);
  protected readonly longest = LONGEST_NAME;
  protected readonly name = signal(this.room?.name ?? '');
  readonly #before = new Set(
    this.room ? this.#rooms.others(this.room).map(({ agent }) => agent.id) : [],
  );
  protected readonly chosen = signal<ReadonlySet<string>>(this.#before);
  protected readonly search = signal('');
  protected readonly isBusy = signal(false);
  protected readonly people = computed(() => {
    const wanted = this.search().trim().toLocaleLowerCase();
    return this.#colleagues
      .all()
      .filter(
        ({ id, nickname }) =>
          id !== this.#viewer()?.id && nickname.toLocaleLowerCase().includes(wanted),
      );
  });

  /** Only who made the group takes others out of it. */
  protected isFixed(id: string): boolean {
    return this.room !== null && !this.room.isOwn && this.#before.has(id);
  }

  protected choose(id: string): void {
    this.chosen.update(chosen => toggled(chosen, id));
  }

  protected async save(): Promise<void> {
    if (this.chosen().size === 0 || this.isBusy()) return;
    this.isBusy.set(true);
    const name = this.name().trim();
    const id = this.room
      ? await this.#update(this.room.id, name)
      : await this.#rooms.open([...this.chosen()], name || null);
    this.isBusy.set(false);
    if (id) this.#dialog.close(id);
  }

  protected async leave(): Promise<void> {
    const [roomId, own] = [this.room?.id ?? '', this.#viewer()?.id ?? ''];
    if (await this.#rooms.update({ roomId, removeAgentIds: [own] })) this.#dialog.close();
  }

  async #update(roomId: string, name: string): Promise<string | null> {
    const addAgentIds = [...this.chosen()].filter(id => !this.#before.has(id));
    const removeAgentIds = [...this.#before].filter(id => !this.chosen().has(id));
    const isDone = await this.#rooms.update({ roomId, name, addAgentIds, removeAgentIds });
    return isDone ? roomId : null;
  }
}
