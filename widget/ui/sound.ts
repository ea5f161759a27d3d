const NOTES = [
  { frequency: 660, at: 0 },
  { frequency: 880, at: 0.09 },
];

let audio: AudioContext | null = null;

/** Prepares the sound at the visitor's first gesture; browsers stay silent before it. */
export function prepareSound(): void {
  const begin = (): void => {
    audio ??= new AudioContext();
    void audio.resume();
  };
  for (const gesture of ['pointerdown', 'keydown']) {
    addEventListener(gesture, begin, { once: true, capture: true });
  }
}

/** Two short soft notes. */
export function chime(): void {
  if (audio?.state !== 'running') return;
  for (const { frequency, at } of NOTES) {
    const start = audio.currentTime + at;
    const gain = new GainNode(audio, { gain: 0 });
    gain.gain.setTargetAtTime(0.12, start, 0.01);
    gain.gain.setTargetAtTime(0, start + 0.06, 0.06);
    const note = new OscillatorNode(audio, { frequency });
    note.connect(gain).connect(audio.destination);
    note.start(start);
    note.stop(start + 0.5);
  }
}
