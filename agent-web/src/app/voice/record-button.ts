import { Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideMic } from '@lucide/angular';
import { Dialogs, IconButton } from '@parley/kit';

/** Opens the recorder; absent where the browser cannot record. */
@Component({
  selector: 'parley-record-button',
  imports: [IconButton, LucideMic, TranslocoPipe],
  template: `
    @if (canRecord) {
      <button
        type="button"
        [parleyIconButton]="blocked() ?? 'voice.record' | transloco"
        tipPosition="above"
        [attr.aria-disabled]="blocked() !== null || null"
        (click)="record()"
      >
        <svg lucideMic></svg>
      </button>
    }
  `,
})
export class RecordButton {
  readonly #dialogs = inject(Dialogs);
  /** Why nothing can be recorded now, as a key of the dictionary; null: it can. */
  readonly blocked = input<string | null>(null);
  readonly recorded = output<File>();
  protected readonly canRecord = !!navigator.mediaDevices && 'MediaRecorder' in window;

  protected async record(): Promise<void> {
    if (this.blocked()) return;
    const { VoiceDialog } = await import('./voice-dialog');
    const voice = await this.#dialogs.ask<File>(VoiceDialog);
    if (voice) this.recorded.emit(voice);
  }
}
