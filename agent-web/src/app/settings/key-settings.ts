import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, isApple, keysForPeople, Section } from '@parley/kit';
import { KeyBindings } from '../shortcut/key-bindings';
import { keysPressed, type ShortcutName, shortcuts } from '../shortcut/shortcut';

/** Which keys do what; each can be changed or switched off. */
@Component({
  selector: 'parley-key-settings',
  imports: [Button, Section, TranslocoPipe],
  template: `
    <parley-section
      [heading]="'settings.keys' | transloco"
      [lead]="'settings.keysLead' | transloco"
    >
      <div>
        @for (name of names; track name) {
          <div class="row">
            <span class="grow" [id]="'key-' + name">{{ 'shortcut.' + name | transloco }}</span>
            <button
              type="button"
              class="key figure"
              [class.is-asking]="asking() === name"
              [class.is-off]="!bindings.of(name)"
              [attr.aria-describedby]="'key-' + name"
              (click)="asking.set(name)"
              (blur)="asking.set(null)"
              (keydown)="pressed($event, name)"
            >
              @if (asking() === name) {
                {{ 'settings.press' | transloco }}
              } @else {
                {{ shown(name) || ('settings.noKey' | transloco) }}
              }
            </button>
          </div>
        }
      </div>
      @if (bindings.isOwn()) {
        <button type="button" class="reset" parleyButton (click)="bindings.reset()">
          {{ 'settings.resetKeys' | transloco }}
        </button>
      }
    </parley-section>
  `,
  styleUrl: './rows.css',
})
export class KeySettings {
  protected readonly bindings = inject(KeyBindings);
  protected readonly names = shortcuts.map(({ name }) => name);
  protected readonly asking = signal<ShortcutName | null>(null);

  protected shown(name: ShortcutName): string {
    return keysForPeople(this.bindings.of(name) ?? '', isApple());
  }

  protected pressed(event: KeyboardEvent, name: ShortcutName): void {
    if (this.asking() !== name || event.key === 'Tab') return;
    event.stopPropagation();
    if (event.key === 'Escape') return this.asking.set(null);
    const isOff = event.key === 'Backspace' || event.key === 'Delete';
    const keys = isOff ? '' : keysPressed(event);
    // Enter and space press the button itself; a modifier alone is not yet an answer.
    if (keys === null || event.key === 'Enter' || event.key === ' ') return;
    event.preventDefault();
    this.bindings.bind(name, keys);
    this.asking.set(null);
  }
}
