import { useEffect, useState } from 'preact/hooks';
import { createServedNotices } from '../../sdk/more/served-notice.ts';
import { t } from '../parts/i18n.ts';
import { useReadable } from '../parts/use-readable.ts';
import { pushChoice, turnPushOn } from '../push/web-push.ts';
import type { Screen } from '../screen.ts';

/** Lets who waits close the page and be told; only where a way is known, or the browser may become one. */
export function LeaveNotice({ screen }: { screen: Screen }) {
  const { client, chat } = screen;
  const choice = useReadable(pushChoice);
  const id = useReadable(chat.conversation)?.id;
  const [isWanted, setWanted] = useState<boolean | null>(null);
  const [hasWay, setWay] = useState(false);
  const notices = createServedNotices(client);
  useEffect(() => {
    notices
      .read()
      .then(notice => {
        setWanted(notice?.isWanted ?? null);
        setWay((notice?.ways.length ?? 0) > 0);
      })
      .catch(() => {});
  }, [id, choice]);
  if (!id || isWanted === null || (!hasWay && choice === 'none')) return null;
  const turn = async (): Promise<void> => {
    const isReady = isWanted || hasWay || (await turnPushOn(screen));
    const notice = isReady ? await notices.want(id, !isWanted) : null;
    if (notice && 'isWanted' in notice) setWanted(notice.isWanted);
    else screen.tell('pushFailed');
  };
  return (
    <p class="leave-notice" role="status">
      <span>{t(isWanted ? 'mayLeave' : 'leaveOffer')}</span>{' '}
      <button
        type="button"
        class="link"
        onClick={() => void turn().catch(() => screen.tell('pushFailed'))}
      >
        {t(isWanted ? 'waitHere' : 'pushAccept')}
      </button>
    </p>
  );
}
