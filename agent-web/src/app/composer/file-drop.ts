import { Directive, output, signal } from '@angular/core';

/** Takes files that are dropped or pasted onto its host; other things pass. */
@Directive({
  selector: '[parleyFileDrop]',
  exportAs: 'parleyFileDrop',
  host: {
    '(dragover)': 'over($event)',
    '(dragleave)': 'isTarget.set(false)',
    '(drop)': 'drop($event)',
    '(paste)': 'paste($event)',
  },
})
export class FileDrop {
  readonly files = output<readonly File[]>({ alias: 'parleyFileDrop' });
  /** Whether files are held above the host now. */
  readonly isTarget = signal(false);

  protected over(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isTarget.set(true);
  }

  protected drop(event: DragEvent): void {
    this.isTarget.set(false);
    this.#take(event, event.dataTransfer);
  }

  protected paste(event: ClipboardEvent): void {
    this.#take(event, event.clipboardData);
  }

  #take(event: Event, data: DataTransfer | null): void {
    const files = [...(data?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.files.emit(files);
  }
}
