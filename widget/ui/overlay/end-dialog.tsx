import { t } from '../parts/i18n.ts';
import type { Screen } from '../screen.ts';
import { Dialog } from './dialog.tsx';

/** Asks once before a conversation ends. */
export function EndDialog({ screen }: { screen: Screen }) {
  const { close } = screen;
  const end = async (): Promise<void> => {
    close();
    if (await screen.chat.end()) screen.tell('notDone');
  };
  return (
    <Dialog label={t('endTitle')} onClose={close}>
      <h2>{t('endTitle')}</h2>
      <p>{t('endText')}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={close}>
          {t('cancel')}
        </button>
        <button type="button" class="button button-danger" onClick={() => void end()}>
          {t('endConfirm')}
        </button>
      </div>
    </Dialog>
  );
}
