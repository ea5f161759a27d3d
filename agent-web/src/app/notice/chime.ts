import { Service } from '@angular/core';
import { type NoticeKind, tones } from './notice-kind';

/** Soft tones, made on the spot: each kind of notice has its own. */
@Service()
export class Chime {
  #context: AudioContext | null = null;

  /** Plays a kind's tone; silent where the browser wants a click first. */
  play(kind: NoticeKind): void {
    // The sound device can take its time to begin; whoever types does not wait for it.
    const later = globalThis.requestIdleCallback ?? setTimeout;
    later(() => this.#play(kind));
  }

  #play(kind: NoticeKind): void {
    try {
      this.#context ??= new AudioContext();
      const context = this.#context;
      if (context.state === 'suspended') void context.resume().catch(() => undefined);
      tones[kind].forEach((pitch, index) => this.#note(context, pitch, index * 0.12));
    } catch {
      // No sound device: the notice and the badge say the same.
    }
  }

  #note(context: AudioContext, pitch: number, delay: number): void {
    const start = context.currentTime + delay;
    const tone = new OscillatorNode(context, { type: 'sine', frequency: pitch });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.linearRampToValueAtTime(0.09, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.35);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.4);
  }
}
