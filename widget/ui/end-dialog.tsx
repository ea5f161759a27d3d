import { Dialog } from './parts/dialog.tsx';
import { t } from './parts/i18n.ts';

/** Asks once before a conversation ends. */
export function EndDialog({ onEnd, onClose }: { onEnd: () => void; onClose: () => void }) {
  return (
    <Dialog label={t('endTitle')} onClose={onClose}>
      <h2>{t('endTitle')}</h2>
      <p>{t('endText')}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {t('cancel')}
        </button>
        <button type="button" class="button button-danger" onClick={onEnd}>
          {t('endConfirm')}
        </button>
      </div>
    </Dialog>
  );
}
