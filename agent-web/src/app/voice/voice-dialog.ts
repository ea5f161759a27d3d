import { DialogRef } from '@angular/cdk/dialog';
import { Component, computed, DestroyRef, effect, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideMic } from '@lucide/angular';
import { Button, DialogShell, formatLength } from '@parley/kit';
import { type Recording, record } from '@parley/schema/voice';

/** A voice message has a minute (FEATURES K-06). */
const LONGEST_S = 60;

/** Records a voice, plays it back, and answers it as a file when it is to be sent. */
@Component({
  selector: 'parley-voice-dialog',
  imports: [Button, DialogShell, LucideMic, TranslocoPipe],
  template: `
    <parley-dialog-shell [heading]="'voice.heading' | transloco">
      @if (url(); as url) {
        <audio controls [src]="url" [attr.aria-label]="'voice.listen' | transloco"></audio>
      } @else {
        <p role="status" [class.problem]="state() === 'refused'">
          @if (state() === 'recording') {
            <svg lucideMic [size]="18"></svg>
          }
          {{ 'voice.' + state() | transloco }}
        </p>
        @if (state() === 'recording') {
          <p class="figure">{{ length(seconds() * 1000) }} / {{ length(60_000) }}</p>
        }
      }
      <ng-container parleyActions>
        @if (url()) {
          <button type="button" parleyButton="quiet" (click)="begin()">
            {{ 'voice.again' | transloco }}
          </button>
          <button type="button" parleyButton="primary" (click)="send()">
            {{ 'composer.send' | transloco }}
          </button>
        } @else {
          <button
            type="button"
            parleyButton="primary"
            [disabled]="state() !== 'recording'"
            (click)="finish()"
          >
            {{ 'voice.stop' | transloco }}
          </button>
        }
      </ng-container>
    </parley-dialog-shell>
  `,
  styles: `
    p {
      display: flex;
      align-items: center;
      gap: 8px;
    }
    svg {
      color: var(--danger);
    }
    .figure {
      margin-top: 8px;
      color: var(--text-2);
      font-size: var(--text-20);
    }
    .problem {
      color: var(--danger);
    }
    audio {
      width: 100%;
    }
  `,
})
export class VoiceDialog {
  readonly #dialog = inject<DialogRef<File>>(DialogRef);
  readonly #voice = signal<File | null>(null);
  #recording: Recording | null = null;
  #isGone = false;
  protected readonly state = signal<'starting' | 'recording' | 'refused'>('starting');
  protected readonly seconds = signal(0);
  protected readonly length = formatLength;
  protected readonly url = computed(() => {
    const voice = this.#voice();
    return voice && URL.createObjectURL(voice);
  });

  constructor() {
    const timer = setInterval(() => {
      if (this.#recording) this.seconds.update(seconds => seconds + 1);
      if (this.seconds() >= LONGEST_S) void this.finish();
    }, 1_000);
    effect(onCleanup => {
      const url = this.url();
      if (url) onCleanup(() => URL.revokeObjectURL(url));
    });
    inject(DestroyRef).onDestroy(() => {
      this.#isGone = true;
      clearInterval(timer);
      this.#recording?.cancel();
    });
    void this.begin();
  }

  protected async begin(): Promise<void> {
    this.#voice.set(null);
    this.seconds.set(0);
    this.state.set('starting');
    try {
      const recording = await record();
      // The member may have left while the browser was asking him.
      if (this.#isGone) return recording.cancel();
      this.#recording = recording;
      this.state.set('recording');
    } catch {
      this.state.set('refused');
    }
  }

  protected async finish(): Promise<void> {
    const recording = this.#recording;
    this.#recording = null;
    if (!recording) return;
    try {
      const voice = await recording.finish();
      this.#voice.set(new File([voice], 'voice.wav', { type: 'audio/wav' }));
    } catch {
      this.state.set('refused');
    }
  }

  protected send(): void {
    this.#dialog.close(this.#voice() ?? undefined);
  }
}
