import { Component, computed, inject, input } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { LucideEye, LucidePenLine } from '@lucide/angular';
import type { Reader } from './readers-store';

/** Who else reads or writes in a conversation: those who write before those who read. */
@Component({
  selector: 'parley-readers-mark',
  imports: [LucideEye, LucidePenLine],
  template: `
    <span class="mark" [class.is-writing]="isWriting()" [title]="words()">
      @if (isWriting()) {
        <svg lucidePenLine [size]="12"></svg>
      } @else {
        <svg lucideEye [size]="12"></svg>
      }
      <span class="names" aria-hidden="true">{{ hasWords() ? words() : names() }}</span>
      <span class="visually-hidden">{{ words() }}</span>
    </span>
  `,
  styles: `
    :host {
      display: inline-flex;
      min-width: 0;
    }
    .mark {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      min-width: 0;
      color: var(--text-2);
      font-size: var(--text-12);
      white-space: nowrap;
    }
    svg {
      flex: none;
      color: var(--info);
    }
    .is-writing svg {
      color: var(--accent);
    }
    .names {
      overflow: hidden;
      text-overflow: ellipsis;
    }
  `,
})
export class ReadersMark {
  readonly #transloco = inject(TranslocoService);
  readonly readers = input.required<readonly Reader[]>();
  /** Whether it says in words what they do; else names and a picture must do. */
  readonly hasWords = input(false);
  readonly #shown = computed(() => {
    const writing = this.readers().filter(({ isWriting }) => isWriting);
    return writing.length > 0 ? writing : this.readers();
  });
  protected readonly isWriting = computed(() => this.#shown().some(({ isWriting }) => isWriting));
  protected readonly names = computed(() => {
    const names = this.#shown().map(({ agent }) => agent.nickname);
    return names.length > 2
      ? this.#transloco.translate<string>('reader.more', { name: names[0], count: names.length })
      : names.join(this.#transloco.translate<string>('reader.between'));
  });
  protected readonly words = computed(() =>
    this.#transloco.translate<string>(this.isWriting() ? 'reader.writing' : 'reader.reading', {
      name: this.names(),
    }),
  );
}
