import { useEffect, useState } from 'preact/hooks';
import { loadPause } from './host/config.ts';
import { adoptStyle } from './parts/adopt-style.ts';
import { t } from './parts/i18n.ts';
import { Icon } from './parts/icon.tsx';
import './parts/later-icons.ts';
import type { Screen } from './screen.ts';
import css from './refused.css?inline';

adoptStyle(css);

/** Stands in place of the chat where the channel is paused, or does not take this visitor. */
export function Refused({ screen: { settings } }: { screen: Screen }) {
  const [pause, setPause] = useState<{ text: string | null } | null | undefined>();
  useEffect(() => void loadPause(settings.get().channel).then(setPause), []);
  if (pause === undefined) return null;
  return (
    <div class="widget refused-page" role="alert">
      <Icon name="alert" size={32} />
      {pause ? (
        <h1>{pause.text || t('pausedText')}</h1>
      ) : (
        <>
          <h1>{t('refusedTitle')}</h1>
          <p>{t('refusedText')}</p>
        </>
      )}
    </div>
  );
}
