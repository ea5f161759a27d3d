import { adoptStyle } from '../parts/adopt-style.ts';
import { t } from '../parts/i18n.ts';
import { useReadable } from '../parts/use-readable.ts';
import type { Screen } from '../screen.ts';
import { LeaveNotice } from './leave-notice.tsx';
import css from './queue-place.css?inline';

adoptStyle(css);

/** How many are before the visitor and how long that may take, where the tenant shows it; and the way out. */
export function QueuePlace({ screen }: { screen: Screen }) {
  const place = useReadable(screen.chat.attendance.queue);
  const { leaveQueue } = useReadable(screen.settings);
  const { ahead = 0, waiting, estimateMinMinutes: min, estimateMaxMinutes: max } = place ?? {};
  const estimate = min && max && t(min === max ? 'estimateOne' : 'estimate', { min, max });
  const count = waiting === undefined ? '' : t('waiting', { waiting });
  return (
    <div class="queue">
      <p role="status">
        <strong>{!place ? t('inQueue') : ahead > 0 ? t('ahead', { ahead }) : t('next')}</strong>
        <span>{[count, estimate].filter(Boolean).join(' · ')}</span>
      </p>
      {leaveQueue !== false && (
        <button type="button" class="link" onClick={() => screen.show({ kind: 'leave' })}>
          {t('leaveQueue')}
        </button>
      )}
      <LeaveNotice screen={screen} />
    </div>
  );
}
