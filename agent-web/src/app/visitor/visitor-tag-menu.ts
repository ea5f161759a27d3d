import { Component, computed, inject, input, output, resource } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideCheck, LucidePlus } from '@lucide/angular';
import { Api, ErrorText, isRefusal, Toast } from '@parley/kit';
import {
  type VisitorProfileFragment,
  VisitorTagsDocument,
  VisitorTagsSetDocument,
} from '@parley/schema/agent';
import { TagChips } from '../tag/tag-chips';

/** The tags of a visitor, VIP levels among them; each is put on or taken off at once. */
@Component({
  selector: 'parley-visitor-tag-menu',
  host: { '[hidden]': 'choices().length === 0 && visitor().tags.length === 0' },
  imports: [LucideCheck, LucidePlus, MatMenuModule, TagChips, TranslocoPipe],
  template: `
    @if (visitor().tags.length > 0) {
      <parley-tag-chips [tags]="visitor().tags" />
    }
    @if (choices().length > 0) {
      <button type="button" class="add" [matMenuTriggerFor]="menu">
        <svg lucidePlus [size]="14"></svg> {{ 'visitor.tag' | transloco }}
      </button>
    }
    <mat-menu #menu="matMenu">
      <ng-template matMenuContent>
        @for (tag of choices(); track tag.id) {
          <button
            mat-menu-item
            role="menuitemcheckbox"
            [attr.aria-checked]="has(tag.id)"
            (click)="toggle(tag.id)"
          >
            <span class="grow">{{ tag.name }}</span>
            @if (has(tag.id)) {
              <svg lucideCheck [size]="16"></svg>
            }
          </button>
        }
      </ng-template>
    </mat-menu>
  `,
  styles: `
    :host:not([hidden]) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 6px;
    }
    .grow {
      flex: 1;
    }
    .add {
      display: inline-flex;
      align-items: center;
      gap: 2px;
      height: 22px;
      padding: 0 7px 0 5px;
      border: 1px dashed var(--line-strong);
      border-radius: 11px;
      background: none;
      color: var(--text-2);
      font-size: var(--text-12);
      cursor: pointer;
    }
    .add:hover {
      background: var(--surface-2);
      color: var(--text);
    }
  `,
})
export class VisitorTagMenu {
  readonly #api = inject(Api);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly visitor = input.required<VisitorProfileFragment>();
  readonly changed = output<VisitorProfileFragment>();
  readonly #source = resource({
    loader: async () => (await this.#api.run(VisitorTagsDocument, {})).visitorTags,
  });
  protected readonly choices = computed(() =>
    (this.#source.hasValue() ? this.#source.value() : []).filter(
      ({ id, isEnabled }) => isEnabled || this.has(id),
    ),
  );

  protected has(id: string): boolean {
    return this.visitor().tags.some(tag => tag.id === id);
  }

  protected async toggle(id: string): Promise<void> {
    const ids = this.visitor().tags.map(tag => tag.id);
    const tagIds = this.has(id) ? ids.filter(other => other !== id) : [...ids, id];
    try {
      const input = { visitorId: this.visitor().id, tagIds };
      const { visitorTagsSet: answer } = await this.#api.run(VisitorTagsSetDocument, { input });
      if (isRefusal(answer)) this.#toast.warn(this.#errorText.of(answer));
      else this.changed.emit(answer.visitor);
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
    }
  }
}
