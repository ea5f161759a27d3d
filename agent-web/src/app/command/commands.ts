import { computed, inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Language, languages, Theme, themes } from '@parley/kit';
import type { Conversation } from '../conversation/conversations';
import { DeskRules } from '../desk/desk-rules';
import { deskPlaces } from '../desk/places';
import { InboxStore } from '../inbox/inbox-store';
import { KeyBindings } from '../shortcut/key-bindings';
import { shortcuts } from '../shortcut/shortcut';
import { Shortcuts } from '../shortcut/shortcuts';
import type { Command } from './command';

const languageNames = { 'zh-CN': '简体中文', en: 'English' } as const;

/** All that the command bar can do at this moment. */
@Service({ autoProvided: false })
export class Commands {
  readonly #router = inject(Router);
  readonly #transloco = inject(TranslocoService);
  readonly #shortcuts = inject(Shortcuts);
  readonly #bindings = inject(KeyBindings);
  readonly #inbox = inject(InboxStore);
  readonly #rules = inject(DeskRules);
  readonly #theme = inject(Theme);
  readonly #language = inject(Language);

  readonly all = computed<readonly Command[]>(() => {
    // The labels are those of the language shown now.
    this.#language.name();
    return [
      ...this.#actions(),
      ...this.#inbox.mine().map(one => this.#conversation(one, 'mine')),
      ...this.#inbox.waiting().map(one => this.#conversation(one, 'waiting')),
      ...this.#places(),
      ...this.#settings(),
    ];
  });

  #actions(): Command[] {
    return shortcuts
      .filter(({ name }) => name !== 'commands' && this.#shortcuts.has(name))
      .map(({ name }) => ({
        id: `action-${name}`,
        group: 'action',
        label: this.#say(`shortcut.${name}`),
        keys: this.#bindings.of(name),
        run: () => this.#shortcuts.act(name),
      }));
  }

  #conversation({ id, number, visitor, channel }: Conversation, list: 'mine' | 'waiting'): Command {
    return {
      id: `conversation-${id}`,
      group: 'conversation',
      label: visitor.name,
      fact: `#${number} · ${channel.name} · ${this.#say(`inbox.${list}`)}`,
      run: () => void this.#router.navigate(['/inbox', list, id]),
    };
  }

  #places(): Command[] {
    const isOpen = (path: string) => path !== '/customers' || this.#rules.usesCustomers();
    return deskPlaces
      .filter(({ path }) => isOpen(path))
      .map(({ path, label }) => ({
        id: `place-${path}`,
        group: 'place',
        label: this.#say(label),
        run: () => void this.#router.navigateByUrl(path),
      }));
  }

  #settings(): Command[] {
    const looks = themes.map<Command>(name => ({
      id: `theme-${name}`,
      group: 'setting',
      label: `${this.#say('kit.shell.theme')}: ${this.#say(`kit.shell.themes.${name}`)}`,
      run: () => this.#theme.choose(name),
    }));
    const tongues = languages.map<Command>(name => ({
      id: `language-${name}`,
      group: 'setting',
      label: `${this.#say('kit.shell.language')}: ${languageNames[name]}`,
      run: () => void this.#language.choose(name),
    }));
    return [...looks, ...tongues];
  }

  #say(key: string): string {
    return this.#transloco.translate(key);
  }
}
