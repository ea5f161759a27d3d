import { toWav, VOICE_RATE } from './wav.ts';

/** A recording under way. */
export interface Recording {
  /** Ends it; resolves to what was said. */
  finish(): Promise<Blob>;
  /** Ends it and forgets it. */
  cancel(): void;
}

/** Records from the microphone; rejects when the person or the browser says no. */
export async function record(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  recorder.start();
  const release = (): void => stream.getTracks().forEach(track => track.stop());
  return {
    finish: () =>
      new Promise((resolve, reject) => {
        recorder.addEventListener('stop', () => {
          release();
          toVoice(new Blob(parts, { type: recorder.mimeType })).then(resolve, reject);
        });
        recorder.stop();
      }),
    cancel() {
      if (recorder.state !== 'inactive') recorder.stop();
      release();
    },
  };
}

// What browsers record differs and often lacks its length; one plain format plays everywhere.
async function toVoice(recorded: Blob): Promise<Blob> {
  const offline = new OfflineAudioContext(1, 1, VOICE_RATE);
  const decoded = await offline.decodeAudioData(await recorded.arrayBuffer());
  const mixer = new OfflineAudioContext(1, Math.max(1, decoded.length), VOICE_RATE);
  const source = new AudioBufferSourceNode(mixer, { buffer: decoded });
  source.connect(mixer.destination);
  source.start();
  return toWav((await mixer.startRendering()).getChannelData(0));
}
