import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePause, LucidePlay } from '@lucide/angular';
import { HeardVoices } from './heard-voices';

/** How long a recording is, such as "0:42". */
export function formatLength(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A voice message: play, its place, its length, and a mark while it was not heard. */
@Component({
  selector: 'parley-voice-player',
  imports: [LucidePause, LucidePlay, TranslocoPipe],
  template: `
    <button
      type="button"
      [attr.aria-label]="(isPlaying() ? 'kit.message.pause' : 'kit.message.play') | transloco"
      (click)="toggle()"
    >
      @if (isPlaying()) {
        <svg lucidePause [size]="16"></svg>
      } @else {
        <svg lucidePlay [size]="16"></svg>
      }
    </button>
    <input
      #bar
      type="range"
      min="0"
      step="100"
      [max]="durationMs()"
      [value]="atMs()"
      [attr.aria-label]="'kit.message.voicePlace' | transloco"
      [attr.aria-valuetext]="shown()"
      (input)="seek(+bar.value)"
    />
    <span class="length figure">{{ shown() }}</span>
    @if (isUnheard()) {
      <span class="new" role="img" [attr.aria-label]="'kit.message.unheard' | transloco"></span>
    }
    @if (hasFailed()) {
      <a [href]="url()" target="_blank" rel="noopener">{{ 'kit.message.open' | transloco }}</a>
    }
    <audio
      #audio
      preload="none"
      [src]="url()"
      (timeupdate)="atMs.set(audio.currentTime * 1000)"
      (play)="isPlaying.set(true)"
      (pause)="isPlaying.set(false)"
      (ended)="atMs.set(0)"
      (error)="hasFailed.set(true)"
    ></audio>
  `,
  styleUrl: './voice-player.css',
})
export class VoicePlayer {
  readonly #heard = inject(HeardVoices);
  private readonly audio = viewChild.required<ElementRef<HTMLAudioElement>>('audio');
  readonly fileId = input.required<string>();
  readonly url = input.required<string>();
  readonly durationMs = input.required<number>();
  /** Whether it waits to be heard at all: own recordings do not. */
  readonly isForListening = input(true);
  protected readonly isPlaying = signal(false);
  protected readonly hasFailed = signal(false);
  protected readonly atMs = signal(0);
  protected readonly isUnheard = computed(
    () => this.isForListening() && !this.#heard.has(this.fileId()),
  );
  protected readonly shown = computed(() =>
    formatLength(this.atMs() > 0 ? this.atMs() : this.durationMs()),
  );

  protected toggle(): void {
    const { nativeElement: audio } = this.audio();
    if (!audio.paused) return audio.pause();
    this.#heard.add(this.fileId());
    // One voice at a time.
    for (const other of document.querySelectorAll('audio')) if (other !== audio) other.pause();
    audio.play().catch(() => this.hasFailed.set(true));
  }

  protected seek(ms: number): void {
    this.audio().nativeElement.currentTime = ms / 1_000;
    this.atMs.set(ms);
  }
}
