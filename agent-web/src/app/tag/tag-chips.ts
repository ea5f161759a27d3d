import { Component, input } from '@angular/core';

interface Chip {
  readonly id: string;
  readonly name: string;
  readonly color?: string | null;
  readonly path?: readonly string[];
}

/** Tags as small chips; their colour is a dot, so that words keep their contrast. */
@Component({
  selector: 'parley-tag-chips',
  template: `
    @for (tag of tags(); track tag.id) {
      <span class="chip" [style.--tag]="tag.color" [title]="tag.path?.join(' › ') ?? tag.name">{{
        tag.name
      }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }
    .chip {
      padding: 0 7px;
      border-radius: 10px;
      background: var(--surface-2);
      font-size: var(--text-12);
      line-height: 20px;
    }
    .chip::before {
      display: inline-block;
      width: 7px;
      height: 7px;
      margin-right: 5px;
      border-radius: 50%;
      background: var(--tag, var(--text-2));
      content: '';
    }
  `,
})
export class TagChips {
  readonly tags = input.required<readonly Chip[]>();
}
