import { useEffect, useState } from 'preact/hooks';
import { useFileDrop } from './composer/use-file-drop.ts';
import { Banner } from './header/banner.tsx';
import { callAttention, summary } from './host/attention.ts';
import { serveCalls } from './host/calls.ts';
import { reportEvents } from './host/events.ts';
import { adoptStyle } from './parts/adopt-style.ts';
import { t } from './parts/i18n.ts';
import type { Screen } from './screen.ts';
import css from './later.css?inline';

adoptStyle(css);

/** What a chat needs as soon as it stands, but not in order to stand. */
export function Later({ screen }: { screen: Screen }) {
  const { chat, shell } = screen;
  const isDropping = useFileDrop(files => screen.show({ kind: 'files', files }));
  useEffect(() => {
    serveCalls(screen);
    // From here on events are news; what was there at the start is history.
    void screen.started.then(() => {
      callAttention(screen);
      reportEvents(chat, shell);
      shell.tell({ type: 'event', name: 'ready', data: null });
    });
  }, []);
  return (
    <>
      <Banner chat={chat} />
      <Announcer screen={screen} />
      {isDropping && <div class="drop">{t('drop')}</div>}
    </>
  );
}

/** Reads arriving messages to who listens instead of looks. */
function Announcer({ screen: { chat } }: { screen: Screen }) {
  const [words, setWords] = useState('');
  useEffect(
    () =>
      chat.onMessage(message => {
        const { kind, name } = message.sender;
        if (kind === 'VISITOR') return;
        setWords(`${kind === 'SYSTEM' ? '' : `${name}: `}${summary(message)}`);
      }),
    [chat],
  );
  return (
    <div class="unseen" aria-live="polite">
      {words}
    </div>
  );
}
