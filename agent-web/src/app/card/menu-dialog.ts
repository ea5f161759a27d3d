import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePlus, LucideTrash2 } from '@lucide/angular';
import { Button, Field, IconButton, TextInput } from '@parley/kit';
import { CardDialog } from './card-dialog';
import { menuOf, MOST_ENTRIES } from './card-draft';

/** Writes a menu: a title and entries for the visitor to tap; answers it, to be sent. */
@Component({
  selector: 'parley-menu-dialog',
  imports: [
    Button,
    CardDialog,
    Field,
    IconButton,
    LucidePlus,
    LucideTrash2,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './menu-dialog.html',
  styleUrl: './card-dialog.css',
})
export class MenuDialog {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);
  protected readonly most = MOST_ENTRIES;
  protected readonly title = signal('');
  protected readonly entries = signal<readonly string[]>(['', '']);
  protected readonly content = computed(() => menuOf(this.title(), this.entries()));

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected change(index: number, text: string): void {
    this.entries.update(entries => entries.map((entry, at) => (at === index ? text : entry)));
  }

  /** Enter goes on to the next entry, and makes one at the end. */
  protected next(index: number, event: Event): void {
    event.preventDefault();
    if (index + 1 < this.entries().length) this.#focus(index + 1);
    else this.add();
  }

  protected add(): void {
    if (this.entries().length >= MOST_ENTRIES) return;
    this.entries.update(entries => [...entries, '']);
    const last = this.entries().length - 1;
    afterNextRender(() => this.#focus(last), { injector: this.#injector });
  }

  protected remove(index: number): void {
    this.entries.update(entries => entries.filter((_, at) => at !== index));
  }

  #focus(index: number): void {
    this.#host.nativeElement.querySelectorAll<HTMLInputElement>('.entry input')[index]?.focus();
  }
}
