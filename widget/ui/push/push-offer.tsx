import { useEffect, useState } from 'preact/hooks';
import { t } from '../parts/i18n.ts';
import { useReadable } from '../parts/use-readable.ts';
import type { Screen } from '../screen.ts';
import { loadPush, pushChoice, turnPushOff, turnPushOn } from './web-push.ts';

/** Offers once, after the visitor has written, to tell him of answers when he has left. */
export function PushOffer({ screen }: { screen: Screen }) {
  const choice = useReadable(pushChoice);
  const conversation = useReadable(screen.chat.conversation);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    loadPush(screen).catch(() => {});
    followNotices(screen);
  }, []);
  // Who waits is offered the same where he reads his place.
  if (choice !== null || conversation?.status === 'QUEUED') return null;
  const accept = async (): Promise<void> => {
    setBusy(true);
    const isOn = await turnPushOn(screen).catch(() => false);
    screen.tell(isOn ? 'pushIsOn' : 'pushFailed');
    setBusy(false);
  };
  return (
    <div class="banner" role="region" aria-label={t('pushOffer')}>
      <span>{t('pushOffer')}</span>
      <button type="button" class="link" disabled={isBusy} onClick={() => void accept()}>
        {t('pushAccept')}
      </button>
      <button type="button" class="link" onClick={() => void turnPushOff(screen).catch(() => {})}>
        {t('pushRefuse')}
      </button>
    </div>
  );
}

/** A notice of an answer to a ticket leads to the visitor's messages. */
function followNotices({ view }: Screen): void {
  if (location.hash === '#messages') view.set('list');
  navigator.serviceWorker?.addEventListener('message', ({ data }: MessageEvent) => {
    const { type, isTicket } =
      (data as { parley?: { type?: string; isTicket?: boolean } }).parley ?? {};
    if (type === 'pushed') view.set(isTicket ? 'list' : 'chat');
  });
}
