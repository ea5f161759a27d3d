import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideDownload, LucideFile } from '@lucide/angular';
import type { LogFileFragment } from '@parley/schema/agent';
import { Language } from '../i18n/language';
import { formatSize } from './file-size';

/** A file to download: its name, its size. */
@Component({
  selector: 'parley-file-card',
  imports: [LucideDownload, LucideFile, TranslocoPipe],
  template: `
    <a
      [href]="file().url"
      [download]="file().name"
      target="_blank"
      rel="noopener"
      [attr.aria-label]="'kit.message.download' | transloco: { name: file().name }"
    >
      <svg lucideFile [size]="22"></svg>
      <span class="about">
        <span class="name">{{ file().name }}</span>
        <span class="size figure">{{ size() }}</span>
      </span>
      <svg lucideDownload [size]="16"></svg>
    </a>
  `,
  styles: `
    a {
      display: flex;
      align-items: center;
      gap: 10px;
      min-width: 220px;
      max-width: 320px;
      color: inherit;
      text-decoration: none;
    }
    a:hover .name {
      text-decoration: underline;
    }
    .about {
      display: grid;
      flex: 1;
      min-width: 0;
      line-height: var(--leading-list);
    }
    .name {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .size {
      color: var(--text-2);
      font-size: var(--text-12);
    }
    svg {
      color: var(--text-2);
    }
  `,
})
export class FileCard {
  readonly #language = inject(Language).name;
  readonly file = input.required<LogFileFragment>();
  protected readonly size = computed(() => formatSize(this.file().size, this.#language()));
}
