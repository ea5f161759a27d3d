import { type Recording, record } from '@parley/schema/voice';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../parts/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { clock } from '../parts/time.ts';
import { useObjectUrl } from '../parts/use-object-url.ts';
import type { Screen } from '../screen.ts';
import { Voice } from '../transcript/voice.tsx';
import { Dialog } from './dialog.tsx';

const LONGEST_S = 60;

/** Records a voice, lets the visitor hear it, and sends it only when told to. */
export function VoiceDialog({ screen }: { screen: Screen }) {
  const [voice, setVoice] = useState<Blob | null>(null);
  const send = (body: Blob): void => {
    screen.close();
    screen.sendFiles([{ name: 'voice.wav', mimeType: 'audio/wav', size: body.size, body }]);
  };
  return (
    <Dialog class="voice-dialog" label={t('recordVoice')} onClose={screen.close}>
      <h2>{t('recordVoice')}</h2>
      {voice ? (
        <Heard voice={voice} onAgain={() => setVoice(null)} onSend={() => send(voice)} />
      ) : (
        <Recorder onDone={setVoice} onClose={screen.close} />
      )}
    </Dialog>
  );
}

function Recorder({ onDone, onClose }: { onDone: (voice: Blob) => void; onClose: () => void }) {
  const [seconds, setSeconds] = useState(0);
  const [problem, setProblem] = useState(false);
  const recording = useRef<Recording | null>(null);
  const finish = (): void => {
    recording.current?.finish().then(onDone, () => setProblem(true));
    recording.current = null;
  };
  useEffect(() => {
    let isGone = false;
    record().then(
      started => {
        if (isGone) return started.cancel();
        recording.current = started;
        setSeconds(0.001);
      },
      () => setProblem(true),
    );
    const timer = setInterval(() => recording.current && setSeconds(before => before + 1), 1_000);
    return () => {
      isGone = true;
      clearInterval(timer);
      recording.current?.cancel();
    };
  }, []);
  useEffect(() => {
    if (seconds >= LONGEST_S) finish();
  }, [seconds]);
  return (
    <>
      <p role="status" class={problem ? 'problem' : undefined}>
        {t(problem ? 'noMicrophone' : seconds > 0 ? 'recording' : 'starting')}
      </p>
      {!problem && (
        <p class="recording">
          <Icon name="mic" size={22} />
          <span>
            {clock(seconds)} / {clock(LONGEST_S)}
          </span>
        </p>
      )}
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {t(problem ? 'close' : 'discard')}
        </button>
        {!problem && (
          <button
            type="button"
            class="button button-main"
            disabled={seconds === 0}
            autoFocus
            onClick={finish}
          >
            {t('stop')}
          </button>
        )}
      </div>
    </>
  );
}

function Heard(props: { voice: Blob; onAgain: () => void; onSend: () => void }) {
  return (
    <>
      <Voice src={useObjectUrl(props.voice)} durationMs={null} />
      <div class="dialog-actions">
        <button type="button" class="button" onClick={props.onAgain}>
          {t('again')}
        </button>
        <button type="button" class="button button-main" autoFocus onClick={props.onSend}>
          {t('send')}
        </button>
      </div>
    </>
  );
}
