import type { Reach } from './duty.ts';
import { adoptStyle } from './parts/adopt-style.ts';
import './parts/button.ts';
import { t } from './parts/i18n.ts';
import { timeMark } from './parts/time.ts';
import { useReadable } from './parts/use-readable.ts';
import type { Screen } from './screen.ts';
import css from './off-duty.css?inline';

adoptStyle(css);

/** Stands in place of the field while nobody can answer. */
export function OffDuty({ screen, reach }: { screen: Screen; reach: Reach }) {
  const profile = useReadable(screen.chat.profile);
  const { offHoursText } = useReadable(screen.settings);
  const opensAt = profile?.opensAt;
  return (
    <footer class="off-duty">
      <p>{offHoursText || profile?.offHoursText || t('offDutyText')}</p>
      {opensAt && <p>{t('opensAt', { at: timeMark(Date.parse(opensAt)) })}</p>}
      {reach === 'ticket' && (
        <button type="button" class="button button-main" onClick={() => screen.openTicket()}>
          {t('leaveMessage')}
        </button>
      )}
    </footer>
  );
}
