import type { ConnectionState } from '@parley/schema';
import { useEffect, useState } from 'preact/hooks';
import type { Chat } from '../../sdk/index.ts';
import { t } from '../parts/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import '../parts/later-icons.ts';

// A line that is back at once is nobody's business.
const PATIENCE_MS = 2_000;

/** Says when the line is down, what happens to what is written meanwhile, and lets one try now. */
export function Banner({ chat }: { chat: Chat }) {
  const [state, setState] = useState<ConnectionState['kind']>(chat.connection.state().kind);
  const [isLate, setLate] = useState(false);
  const isUp = state === 'connected';
  useEffect(() => chat.connection.subscribe(({ kind }) => setState(kind)), [chat]);
  useEffect(() => {
    if (isUp) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isUp]);
  if (!isLate) return null;
  return (
    <div class="banner" role="status">
      <Icon name="alert" size={16} />
      <span>{t(navigator.onLine ? 'lost' : 'noNetwork')}</span>
      <button type="button" class="link" onClick={chat.connection.retry}>
        {t('now')}
      </button>
    </div>
  );
}
