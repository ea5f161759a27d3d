import { Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideFile, LucideX } from '@lucide/angular';
import { formatSize, Language } from '@parley/kit';
import type { Attachment } from './attachments';

/** What will be sent together with the text. */
@Component({
  selector: 'parley-attachment-strip',
  imports: [LucideFile, LucideX, TranslocoPipe],
  template: `
    @for (item of items(); track item.id) {
      <figure>
        @if (item.previewUrl; as url) {
          <img [src]="url" [alt]="item.file.name" width="64" height="64" />
        } @else {
          <svg lucideFile [size]="20"></svg>
          <figcaption>
            <span>{{ item.file.name }}</span>
            <small class="figure">{{ size(item.file.size) }}</small>
          </figcaption>
        }
        <button
          type="button"
          [attr.aria-label]="'composer.remove' | transloco: { name: item.file.name }"
          (click)="remove.emit(item.id)"
        >
          <svg lucideX [size]="12"></svg>
        </button>
      </figure>
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: 8px;
      padding: 6px 6px 8px 0;
      overflow-x: auto;
    }
    figure {
      position: relative;
      display: flex;
      flex: none;
      align-items: center;
      gap: 8px;
      height: 64px;
      border-radius: var(--radius-control);
      background: var(--surface-2);
      color: var(--text-2);
    }
    figure > svg {
      margin-left: 12px;
    }
    img {
      border-radius: var(--radius-control);
      object-fit: cover;
    }
    figcaption {
      display: grid;
      max-width: 160px;
      padding-right: 14px;
      color: var(--text);
      font-size: var(--text-13);
      line-height: var(--leading-list);
    }
    figcaption span {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    small {
      color: var(--text-2);
      font-size: var(--text-12);
    }
    button {
      position: absolute;
      top: -6px;
      right: -6px;
      display: grid;
      place-items: center;
      width: 20px;
      height: 20px;
      padding: 0;
      border: 1px solid var(--line);
      border-radius: 50%;
      background: var(--surface);
      color: var(--text);
      cursor: pointer;
    }
  `,
})
export class AttachmentStrip {
  readonly #language = inject(Language).name;
  readonly items = input.required<readonly Attachment[]>();
  readonly remove = output<number>();

  protected size(bytes: number): string {
    return formatSize(bytes, this.#language());
  }
}
