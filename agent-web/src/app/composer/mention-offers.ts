import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Avatar, Session } from '@parley/kit';
import { type Colleague, ColleaguesStore } from '../colleagues/colleagues-store';
import { pressOffered } from './offered-keys';

const OFFERED = 6;

/** Colleagues offered while a note names somebody with "@". The box keeps the focus. */
@Component({
  selector: 'parley-mention-offers',
  imports: [Avatar, TranslocoPipe],
  template: `
    <ul id="mention-offers" role="listbox" [attr.aria-label]="'composer.mention' | transloco">
      @for (colleague of found(); track colleague.id; let index = $index) {
        <!-- The box moves the choice; the rows take the pointer only. -->
        <!-- eslint-disable-next-line @angular-eslint/template/click-events-have-key-events, @angular-eslint/template/interactive-supports-focus -->
        <li
          role="option"
          [id]="'mention-' + index"
          [attr.aria-selected]="index === chosen()"
          (pointermove)="chosen.set(index)"
          (mousedown)="$event.preventDefault()"
          (click)="choose.emit(colleague.nickname)"
        >
          <parley-avatar [name]="colleague.nickname" [url]="colleague.avatarUrl" [size]="22" />
          <span class="text">{{ colleague.nickname }}</span>
        </li>
      }
    </ul>
  `,
  styleUrl: './offers.css',
})
export class MentionOffers {
  readonly #colleagues = inject(ColleaguesStore);
  readonly #viewer = inject(Session).viewer;
  readonly typed = input.required<string>();
  readonly choose = output<string>();
  protected readonly found = computed(() => this.#fitting().slice(0, OFFERED));
  readonly chosen = linkedSignal({ source: this.typed, computation: () => 0 });

  /** Takes the keys that move and choose; false: the key is the box's own. */
  press(event: KeyboardEvent): boolean {
    const name = ({ nickname }: Colleague) => this.choose.emit(nickname);
    return pressOffered(event, this.found, this.chosen, name);
  }

  #fitting(): readonly Colleague[] {
    const wanted = this.typed().toLocaleLowerCase();
    return this.#colleagues
      .all()
      .filter(
        ({ id, nickname }) =>
          id !== this.#viewer()?.id && nickname.toLocaleLowerCase().startsWith(wanted),
      );
  }
}
