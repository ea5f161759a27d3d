import { useEffect } from 'preact/hooks';
import { Composer } from './composer/composer.tsx';
import { Header } from './header/header.tsx';
import type { Shell } from './host/shell.ts';
import { lazily } from './parts/lazily.tsx';
import { useReadable } from './parts/use-readable.ts';
import type { Screen } from './screen.ts';
import { MessageList } from './transcript/message-list.tsx';

const Later = lazily(() => import('./later.tsx').then(part => part.Later));
const Overlays = lazily(() => import('./overlay/overlays.tsx').then(part => part.Overlays));
const QueuePlace = lazily(() => import('./header/queue-place.tsx').then(part => part.QueuePlace));
const Refused = lazily(() => import('./refused.tsx').then(part => part.Refused));

/** The window: header, transcript, composer, and what opens over them. */
export function Widget({ screen }: { screen: Screen }) {
  const { chat, preferences } = screen;
  const status = useReadable(chat.status);
  const queue = useReadable(chat.attendance.queue);
  const overlay = useReadable(screen.overlay);
  const isOnTop = useReadable(preferences.isInputOnTop);
  useEscape(screen.shell);
  if (status === 'refused') return <Refused />;
  return (
    <div class={isOnTop ? 'widget on-top' : 'widget'}>
      <Header screen={screen} />
      <Later screen={screen} />
      <MessageList screen={screen} />
      {queue && <QueuePlace chat={chat} />}
      <Notice screen={screen} />
      <Composer screen={screen} />
      {overlay && <Overlays screen={screen} />}
    </div>
  );
}

const NOTICE_MS = 5_000;

function Notice({ screen: { notice } }: { screen: Screen }) {
  const text = useReadable(notice);
  useEffect(() => {
    const timer = text ? setTimeout(() => notice.set(''), NOTICE_MS) : undefined;
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="toast" role="status">
      {text}
    </div>
  );
}

/** Escape closes the top thing; when nothing else is open, that is the window. */
function useEscape(shell: Shell): void {
  useEffect(() => {
    const close = ({ key, defaultPrevented, isComposing }: KeyboardEvent): void => {
      if (key === 'Escape' && !defaultPrevented && !isComposing) shell.tell({ type: 'close' });
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [shell]);
}
