import { expect, it } from 'vitest';
import { toWav, VOICE_RATE } from './wav.ts';

it('W-19: writes a voice as a WAV file of the right length', async () => {
  const blob = toWav(new Float32Array([0, 1, -1, 2]));
  const view = new DataView(await blob.arrayBuffer());
  expect([view.byteLength, view.getUint32(40, true), view.getUint32(24, true)]).toEqual([
    52,
    8,
    VOICE_RATE,
  ]);
  expect([44, 46, 48, 50].map(at => view.getInt16(at, true))).toEqual([0, 32_767, -32_767, 32_767]);
});

it('W-19: a minute stays below two megabytes', () => {
  expect(toWav(new Float32Array(60 * VOICE_RATE)).size).toBeLessThan(2 * 1_048_576);
});
