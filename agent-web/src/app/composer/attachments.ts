import { DestroyRef, inject, Service, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Toast } from '@parley/kit';

export interface Attachment {
  readonly id: number;
  readonly file: File;
  /** Address of the picture's preview; null for other files. */
  readonly previewUrl: string | null;
}

const LARGEST = 20 * 1_048_576;
const MOST = 10;

/** What a file will most likely count as; the server judges by its bytes. */
export function kindOf({ type }: File): 'IMAGE' | 'VIDEO' | 'VOICE' | 'FILE' {
  if (type.startsWith('image/')) return 'IMAGE';
  if (type.startsWith('video/')) return 'VIDEO';
  return type.startsWith('audio/') ? 'VOICE' : 'FILE';
}

/** Why a file is not even tried, as a key of the dictionary; null when it may be sent. */
export function faultOf(file: File): 'composer.tooLarge' | 'composer.empty' | null {
  if (file.size === 0) return 'composer.empty';
  return file.size > LARGEST ? 'composer.tooLarge' : null;
}

/** Files that are shown above the box before they are sent. */
@Service({ autoProvided: false })
export class Attachments {
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #items = signal<readonly Attachment[]>([]);
  readonly items = this.#items.asReadonly();
  #nextId = 1;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.clear());
  }

  /** Adds what may be sent and says of the rest why not. */
  add(files: readonly File[]): void {
    for (const file of files) {
      const fault = this.#items().length >= MOST ? 'composer.tooMany' : faultOf(file);
      if (fault)
        this.#toast.warn(this.#transloco.translate(fault, { name: file.name, most: MOST }));
      else this.#items.update(items => [...items, this.#attach(file)]);
    }
  }

  remove(id: number): void {
    const gone = this.#items().find(item => item.id === id);
    if (gone?.previewUrl) URL.revokeObjectURL(gone.previewUrl);
    this.#items.update(items => items.filter(item => item.id !== id));
  }

  /** Hands the files over and forgets them. */
  take(): readonly File[] {
    const files = this.#items().map(({ file }) => file);
    this.clear();
    return files;
  }

  clear(): void {
    for (const { id } of this.#items()) this.remove(id);
  }

  #attach(file: File): Attachment {
    const isImage = /^image\/(png|jpeg|gif|webp)$/.test(file.type);
    const previewUrl = isImage ? URL.createObjectURL(file) : null;
    return { id: this.#nextId++, file, previewUrl };
  }
}
