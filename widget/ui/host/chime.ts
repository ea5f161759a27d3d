const NOTES = [
  { frequency: 660, at: 0 },
  { frequency: 880, at: 0.09 },
];

// Made after a gesture, so the browser lets it sound.
const audio = new AudioContext();

/** Plays two short soft notes. */
export function play(): void {
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
