import { DialogRef } from '@angular/cdk/dialog';
import {
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  linkedSignal,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideSearch } from '@lucide/angular';
import { DialogName, isApple, keysForPeople } from '@parley/kit';
import { type Command, findCommands } from './command';
import { Commands } from './commands';

/** One field that finds actions, conversations, people, places and settings, and does them. */
@Component({
  selector: 'parley-command-bar',
  imports: [DialogName, LucideSearch, TranslocoPipe],
  templateUrl: './command-bar.html',
  styleUrl: './command-bar.css',
})
export class CommandBar {
  readonly #commands = inject(Commands);
  readonly #dialog = inject(DialogRef);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly typed = signal('');
  protected readonly found = computed(() => findCommands(this.#commands.all(), this.typed()));
  protected readonly chosen = linkedSignal({ source: this.typed, computation: () => 0 });

  constructor() {
    effect(() => {
      const option = this.#host.nativeElement.querySelector(`#command-${this.chosen()}`);
      option?.scrollIntoView?.({ block: 'nearest' });
    });
  }

  protected move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = this.found().length;
    if (event.isComposing || count === 0) return;
    if (step) {
      event.preventDefault();
      this.chosen.update(index => (index + step + count) % count);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      this.run(this.found()[this.chosen()]);
    }
  }

  protected run(command: Command | undefined): void {
    if (!command) return;
    this.#dialog.close();
    // After the bar has given the focus back, so that what it does may take it.
    setTimeout(command.run);
  }

  protected keys(command: Command): string {
    return command.keys ? keysForPeople(command.keys, isApple()) : '';
  }
}
