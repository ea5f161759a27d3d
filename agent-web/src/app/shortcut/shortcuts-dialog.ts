import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DialogShell, isApple, keysForPeople } from '@parley/kit';
import { KeyBindings } from './key-bindings';
import { shortcuts } from './shortcut';

/** The list of keys. */
@Component({
  selector: 'parley-shortcuts-dialog',
  imports: [DialogShell, TranslocoPipe],
  template: `
    <parley-dialog-shell [heading]="'kit.shell.shortcuts' | transloco">
      <dl>
        @for (row of rows; track row.name) {
          <dt>{{ 'shortcut.' + row.name | transloco }}</dt>
          <dd>
            <kbd>{{ row.keys }}</kbd>
          </dd>
        }
      </dl>
    </parley-dialog-shell>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: 1fr auto;
      margin: 0;
    }
    dt,
    dd {
      padding: 7px 0;
      border-bottom: 1px solid var(--line);
    }
    dd {
      text-align: end;
    }
    kbd {
      padding: 2px 7px;
      border: 1px solid var(--line);
      border-radius: var(--radius-control);
      background: var(--surface-2);
      font: inherit;
      font-size: var(--text-12);
    }
  `,
})
export class ShortcutsDialog {
  readonly #bindings = inject(KeyBindings);
  protected readonly rows = [
    ...shortcuts.flatMap(({ name }) => {
      const keys = this.#bindings.of(name);
      return keys ? { name, keys: keysForPeople(keys, isApple()) } : [];
    }),
    { name: 'send', keys: keysForPeople('Enter', isApple()) },
    { name: 'newLine', keys: keysForPeople('Shift+Enter', isApple()) },
    { name: 'escape', keys: keysForPeople('Escape', isApple()) },
  ];
}
