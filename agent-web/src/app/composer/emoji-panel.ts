import {
  Component,
  type ElementRef,
  inject,
  output,
  signal,
  viewChild,
  afterNextRender,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Preferences } from '@parley/kit';
import { emojiGroups, usedLately } from './emoji';

const COLUMNS = 9;

/** Emoji to choose from; arrow keys move, Escape leaves. */
@Component({
  selector: 'parley-emoji-panel',
  imports: [TranslocoPipe],
  template: `
    <div
      #panel
      role="dialog"
      [attr.aria-label]="'composer.emoji' | transloco"
      (keydown)="move($event)"
    >
      @if (recent().length > 0) {
        <h3>{{ 'emoji.recent' | transloco }}</h3>
        <div class="grid">
          @for (emoji of recent(); track emoji) {
            <button type="button" (click)="pick(emoji)">{{ emoji }}</button>
          }
        </div>
      }
      @for (group of groups; track group.name) {
        <h3>{{ 'emoji.' + group.name | transloco }}</h3>
        <div class="grid">
          @for (emoji of group.emoji; track emoji) {
            <button type="button" (click)="pick(emoji)">{{ emoji }}</button>
          }
        </div>
      }
    </div>
  `,
  styleUrl: './emoji-panel.css',
  host: { '(document:pointerdown)': 'leaveFrom($event)' },
})
export class EmojiPanel {
  readonly #preferences = inject(Preferences);
  protected readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');
  readonly choose = output<string>();
  readonly leave = output();
  protected readonly groups = emojiGroups;
  protected readonly recent = signal<readonly string[]>(
    (this.#preferences.read('emoji') ?? '').split(' ').filter(Boolean),
  );

  constructor() {
    afterNextRender(() => this.panel().nativeElement.querySelector('button')?.focus());
  }

  protected pick(emoji: string): void {
    this.#preferences.write('emoji', usedLately(this.recent(), emoji).join(' '));
    this.choose.emit(emoji);
  }

  protected leaveFrom(event: Event): void {
    const target = event.target as Element;
    const isInside = this.panel().nativeElement.contains(target) || target.closest('.emoji');
    if (!isInside) this.leave.emit();
  }

  protected move(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      return this.leave.emit();
    }
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: COLUMNS,
      ArrowUp: -COLUMNS,
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...this.panel().nativeElement.querySelectorAll('button')];
    buttons[buttons.indexOf(event.target as HTMLButtonElement) + step]?.focus();
  }
}
