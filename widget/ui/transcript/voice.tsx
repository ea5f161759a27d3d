import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../parts/i18n.ts';
import { IconButton } from '../parts/icon.tsx';
import '../parts/later-icons.ts';
import { clock } from '../parts/time.ts';

/** A recorded voice: a bar to play, with its length. One plays at a time. */
export function Voice({ src, durationMs }: { src: string; durationMs: number | null }) {
  const audio = useRef<HTMLAudioElement>(null);
  const [length, setLength] = useState((durationMs ?? 0) / 1_000);
  const [at, setAt] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  useSilence(audio);
  const toggle = (): void => {
    const { current } = audio;
    if (current?.paused) current.play().catch(() => setPlaying(false));
    else current?.pause();
  };
  return (
    <div class="voice">
      <IconButton
        icon={isPlaying ? 'pause' : 'play'}
        label={t(isPlaying ? 'pauseVoice' : 'playVoice')}
        onClick={toggle}
      />
      <progress max={1} value={length > 0 ? Math.min(1, at / length) : 0} aria-hidden="true" />
      <span>{clock(isPlaying || at > 0 ? at : length)}</span>
      <audio
        ref={audio}
        src={src}
        preload={durationMs === null ? 'metadata' : 'none'}
        onLoadedMetadata={({ currentTarget: { duration } }) =>
          Number.isFinite(duration) && setLength(duration)
        }
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onTimeUpdate={({ currentTarget }) => setAt(currentTarget.currentTime)}
        onEnded={() => setAt(0)}
      />
    </div>
  );
}

/** Falls silent when another one begins; the event does not bubble, but it is captured. */
function useSilence(audio: RefObject<HTMLAudioElement | null>): void {
  useEffect(() => {
    const hush = ({ target }: Event): void => {
      if (target !== audio.current) audio.current?.pause();
    };
    addEventListener('play', hush, true);
    return () => removeEventListener('play', hush, true);
  }, []);
}
