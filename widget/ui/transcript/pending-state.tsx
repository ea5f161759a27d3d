import type { Chat, Pending } from '../../sdk/index.ts';
import { t } from '../parts/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import '../parts/later-icons.ts';

/** How far a message on its way has come, and what can be done when it was refused. */
export function PendingState({ pending, chat }: { pending: Pending; chat: Chat }) {
  const { id, isRefused, reason, progress, content } = pending;
  const isFile = 'file' in content;
  if (!isRefused) {
    const isUploading = isFile && progress > 0 && progress < 1;
    return (
      <span class="mark">
        <Icon name="clock" size={13} />
        {isUploading ? t('uploading', { percent: `${Math.round(progress * 100)}%` }) : t('sending')}
        {isFile && (
          <button type="button" class="link" onClick={() => void chat.discard(id)}>
            {t('cancel')}
          </button>
        )}
      </span>
    );
  }
  return (
    <span class="mark refused" role="alert">
      <Icon name="alert" size={14} />
      <span>{reason || t(isFile ? 'fileRefused' : 'failed')}</span>
      <span>
        <button type="button" class="link" onClick={() => void chat.retry(id)}>
          {t('resend')}
        </button>
        <button type="button" class="link" onClick={() => void chat.discard(id)}>
          {t('discard')}
        </button>
      </span>
    </span>
  );
}
