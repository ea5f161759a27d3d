import {
  Component,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  resource,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePaperclip } from '@lucide/angular';
import { pressOffered } from '../composer/offered-keys';
import { CannedReplies, type CannedReply } from './canned-replies';
import { categoryText } from './category';

const PAUSE_MS = 120;

/** Ready texts offered above the box while the agent types after "/". The box keeps the focus. */
@Component({
  selector: 'parley-canned-offers',
  imports: [LucidePaperclip, TranslocoPipe],
  template: `
    <ul id="canned-offers" role="listbox" [attr.aria-label]="'canned.offers' | transloco">
      @for (reply of found(); track reply.id; let index = $index) {
        <!-- The box moves the choice; the rows take the pointer only. -->
        <!-- eslint-disable-next-line @angular-eslint/template/click-events-have-key-events, @angular-eslint/template/interactive-supports-focus -->
        <li
          role="option"
          [id]="'canned-' + index"
          [attr.aria-selected]="index === chosen()"
          (pointermove)="chosen.set(index)"
          (mousedown)="$event.preventDefault()"
          (click)="choose.emit(reply)"
        >
          @if (reply.shortcut) {
            <kbd>/{{ reply.shortcut }}</kbd>
          }
          <span class="text">{{ reply.text }}</span>
          @if (reply.file) {
            <svg lucidePaperclip [size]="13"></svg>
          }
          @if (reply.category.length > 0) {
            <span class="category">{{ categoryText(reply.category) }}</span>
          }
        </li>
      }
    </ul>
  `,
  styleUrl: '../composer/offers.css',
})
export class CannedOffers {
  readonly #replies = inject(CannedReplies);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  /** What was typed after "/". */
  readonly typed = input.required<string>();
  readonly choose = output<CannedReply>();
  protected readonly categoryText = categoryText;
  // Nobody reads what is offered between two quick letters.
  readonly #source = resource({
    params: () => ({ typed: this.typed() }),
    loader: async ({ params, abortSignal }) => {
      await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
      return abortSignal.aborted ? [] : this.#replies.offered(params.typed);
    },
  });
  // What was offered stays until the next is there, so that the list does not flicker.
  protected readonly found = linkedSignal<readonly CannedReply[] | null, readonly CannedReply[]>({
    source: () => (this.#source.hasValue() ? this.#source.value() : null),
    computation: (found, before) => found ?? before?.value ?? [],
  });
  readonly chosen = linkedSignal({ source: this.found, computation: () => 0 });

  constructor() {
    effect(() => {
      const row = this.#host.nativeElement.querySelector(`#canned-${this.chosen()}`);
      row?.scrollIntoView?.({ block: 'nearest' });
    });
  }

  /** Takes the keys that move and choose; false: the key is the box's own. */
  press(event: KeyboardEvent): boolean {
    return pressOffered(event, this.found, this.chosen, reply => this.choose.emit(reply));
  }
}
