import type { Chat } from '../../sdk/index.ts';
import { adoptStyle } from '../parts/adopt-style.ts';
import { t } from '../parts/i18n.ts';
import { useReadable } from '../parts/use-readable.ts';
import css from './queue-place.css?inline';

adoptStyle(css);

/** How many are before the visitor, and how long that may take. */
export function QueuePlace({ chat }: { chat: Chat }) {
  const place = useReadable(chat.attendance.queue);
  if (!place) return null;
  const { ahead, waiting, estimateMinMinutes: min, estimateMaxMinutes: max } = place;
  const estimate =
    min === null || max === null ? null : t(min === max ? 'estimateOne' : 'estimate', { min, max });
  return (
    <div class="queue" role="status">
      <strong>{ahead > 0 ? t('ahead', { ahead }) : t('next')}</strong>
      <span>{[t('waiting', { waiting }), estimate].filter(Boolean).join(' · ')}</span>
    </div>
  );
}
