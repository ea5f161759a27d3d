import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideChevronLeft, LucideChevronRight, LucideDownload, LucideX } from '@lucide/angular';
import { DialogName, IconButton } from '@parley/kit';
import type { LogMessage } from './message-log';

interface ImageViewerData {
  readonly images: readonly LogMessage[];
  /** The entry to begin with. */
  readonly seq: number;
}

/** The conversation's images in full size; arrows go through them, Escape leaves. */
@Component({
  selector: 'parley-image-viewer',
  imports: [
    DialogName,
    IconButton,
    LucideChevronLeft,
    LucideChevronRight,
    LucideDownload,
    LucideX,
    TranslocoPipe,
  ],
  templateUrl: './image-viewer.html',
  styleUrl: './image-viewer.css',
  host: { '(keydown.arrowLeft)': 'step(-1)', '(keydown.arrowRight)': 'step(1)' },
})
export class ImageViewer {
  readonly #data = inject<ImageViewerData>(DIALOG_DATA);
  protected readonly dialog = inject(DialogRef);
  protected readonly count = this.#data.images.length;
  protected readonly index = signal(
    this.#data.images.findIndex(({ seq }) => seq === this.#data.seq),
  );
  protected readonly isLarge = signal(false);
  protected readonly image = computed(() => {
    const content = this.#data.images[this.index()]?.content;
    return content?.__typename === 'ImageContent' ? content : null;
  });

  protected step(by: 1 | -1): void {
    const next = this.index() + by;
    if (next < 0 || next >= this.count) return;
    this.isLarge.set(false);
    this.index.set(next);
  }
}
