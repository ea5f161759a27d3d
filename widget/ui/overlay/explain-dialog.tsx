import { t } from '../parts/i18n.ts';
import type { Access, Screen } from '../screen.ts';
import { Dialog } from './dialog.tsx';

const words = { files: 'whyFiles', voice: 'whyVoice', location: 'whyLocation' } as const;

/** Says why before the browser asks for camera, microphone or place. */
export function ExplainDialog(props: { screen: Screen; access: Access; onAgreed: () => void }) {
  const { screen, access, onAgreed } = props;
  const go = (): void => {
    screen.preferences.explained.update(known => [...known, access]);
    screen.close();
    // Still within the gesture that the browser wants to see.
    onAgreed();
  };
  return (
    <Dialog label={t('why')} onClose={screen.close}>
      <h2>{t('why')}</h2>
      <p>{t(words[access])}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={screen.close}>
          {t('cancel')}
        </button>
        <button type="button" class="button button-main" autoFocus onClick={go}>
          {t('goOn')}
        </button>
      </div>
    </Dialog>
  );
}
