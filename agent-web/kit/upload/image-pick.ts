import {
  Component,
  DestroyRef,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ErrorText, isRefusal } from '../api/error-text';
import { Button } from '../button/button';
import { imageFault, imageTypes } from './image-check';
import { Upload } from './upload';

const MEGABYTE = 1_048_576;

/** A picture that can be chosen or dropped; it is uploaded at once and shown while it travels. */
@Component({
  selector: 'parley-image-pick',
  imports: [Button, TranslocoPipe],
  templateUrl: './image-pick.html',
  styleUrl: './image-pick.css',
  host: {
    '(dragover)': '$event.preventDefault(); isOver.set(true)',
    '(dragleave)': 'isOver.set(false)',
    '(drop)': 'drop($event)',
    '[class.is-over]': 'isOver()',
  },
})
export class ImagePick {
  readonly #upload = inject(Upload);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  readonly #cancel = new AbortController();
  /** The words on the button. */
  readonly label = input.required<string>();
  readonly maxMegabytes = input(2);
  readonly isRound = input(false);
  /** The id of the file once it has arrived. */
  readonly uploaded = output<string>();

  protected readonly accept = imageTypes.join(',');
  protected readonly preview = signal<string | null>(null);
  /** The part that has arrived, 0…1; null when nothing is on its way. */
  protected readonly progress = signal<number | null>(null);
  protected readonly fault = signal('');
  protected readonly isOver = signal(false);
  private readonly file = viewChild.required<ElementRef<HTMLInputElement>>('file');

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.#cancel.abort();
      this.#show(null);
    });
  }

  /** Forgets a picture that was chosen but not kept. */
  reset(): void {
    this.#show(null);
    this.fault.set('');
  }

  protected choose(): void {
    this.file().nativeElement.click();
  }

  protected take(event: Event): void {
    const control = event.target as HTMLInputElement;
    const file = control.files?.[0];
    // Emptied, so that the same file can be chosen again after a fault.
    control.value = '';
    if (file) void this.#send(file);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    const file = event.dataTransfer?.files[0];
    if (file) void this.#send(file);
  }

  async #send(file: File): Promise<void> {
    const fault = imageFault(file, this.maxMegabytes() * MEGABYTE);
    this.fault.set(fault ? this.#words(fault) : '');
    if (fault) return;
    this.#show(URL.createObjectURL(file));
    this.progress.set(0);
    try {
      const result = await this.#upload.send(
        file,
        part => this.progress.set(part),
        this.#cancel.signal,
      );
      if (isRefusal(result)) this.#fail(result);
      else this.uploaded.emit(result.fileId);
    } catch (error) {
      this.#fail(error);
    } finally {
      this.progress.set(null);
    }
  }

  #fail(error: unknown): void {
    this.#show(null);
    this.fault.set(this.#errorText.of(error));
  }

  #words(fault: 'kind' | 'size'): string {
    return this.#transloco.translate(`kit.upload.${fault}`, { size: this.maxMegabytes() });
  }

  #show(url: string | null): void {
    const former = this.preview();
    if (former) URL.revokeObjectURL(former);
    this.preview.set(url);
  }
}
