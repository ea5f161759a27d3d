import './beginning.css';
import type { Chat } from '../../sdk/index.ts';
import { Avatar } from '../parts/avatar.tsx';
import { t } from '../parts/i18n.ts';
import { useReadable } from '../parts/use-readable.ts';

/** What stands above the first line: a welcome, or how loading what was before goes. */
export function Beginning({
  chat,
  isEmpty,
  welcome,
}: {
  chat: Chat;
  isEmpty: boolean;
  welcome: string | undefined;
}) {
  const { state, hasEarlier } = useReadable(chat.transcript.history);
  const profile = useReadable(chat.profile);
  if (state === 'failed' && hasEarlier) {
    return (
      <li class="notice">
        {t('noEarlier')}{' '}
        <button type="button" class="link" onClick={() => void chat.transcript.loadEarlier()}>
          {t('retry')}
        </button>
      </li>
    );
  }
  if (hasEarlier || !isEmpty) {
    return hasEarlier ? <li class="notice" aria-label={t('earlier')} children="···" /> : null;
  }
  if (state !== 'ready' || !profile) return <Skeleton />;
  return (
    <li class="welcome">
      <Avatar name={profile.companyName} url={profile.logoUrl} />
      <h2>{profile.companyName}</h2>
      <p>{welcome || profile.welcome || t('welcome')}</p>
    </li>
  );
}

const Skeleton = () => (
  <li class="skeleton" aria-hidden="true">
    <i />
    <i />
    <i />
  </li>
);
