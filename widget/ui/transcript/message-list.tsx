import './transcript.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Chat, Message } from '../../sdk/index.ts';
import type { Shell } from '../host/shell.ts';
import { t } from '../parts/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { lazily } from '../parts/lazily.tsx';
import { timeMark } from '../parts/time.ts';
import { useReadable } from '../parts/use-readable.ts';
import type { Screen } from '../screen.ts';
import { Beginning } from './beginning.tsx';
import { Bubble, type BubbleActions, bubbleActions } from './bubble.tsx';
import { type Line, toLines } from './lines.ts';
import { useScroll } from './use-scroll.ts';

const WelcomeMenu = lazily(() =>
  import('../welcome/welcome-menu.tsx').then(part => part.WelcomeMenu),
);
const Typing = lazily(() => import('./typing.tsx').then(part => part.Typing));
const NEAR_TOP = 120;
const CLOCK_MS = 15_000;

/** The transcript: what was said, and who is about to say something. */
export function MessageList({ screen }: { screen: Screen }) {
  const { chat, shell } = screen;
  const actions = useMemo(() => bubbleActions(screen), [screen]);
  const list = useRef<HTMLDivElement>(null);
  const lines = useLines(screen);
  const history = useReadable(chat.transcript.history);
  const isTyping = useReadable(chat.isTyping);
  const scroll = useScroll(list, lines);
  const { welcomeMenu = [], welcome } = useReadable(screen.settings);
  const conversation = useReadable(chat.conversation);
  const isOpen = !!conversation && conversation.status !== 'CLOSED';
  useReading(chat, shell, scroll.isAtEnd);

  const loadMore = (): void => {
    const { scrollTop = Infinity } = list.current ?? {};
    if (scrollTop < NEAR_TOP && history.state === 'ready') void chat.transcript.loadEarlier();
  };
  // A first page that does not fill the window leaves nothing to scroll.
  useEffect(loadMore, [lines, history.state]);

  return (
    <main class="transcript-frame">
      <div
        class="transcript"
        ref={list}
        tabIndex={0}
        role="region"
        aria-label={t('transcript')}
        onScroll={() => {
          scroll.onScroll();
          loadMore();
        }}
      >
        <ol>
          <Beginning {...{ chat, welcome }} isEmpty={lines.length === 0} />
          {lines.map(line => (
            <LineView key={line.key} line={line} {...actions} />
          ))}
          {welcomeMenu.length > 0 && !isOpen && history.state === 'ready' && (
            <li class="welcome-choices">
              <WelcomeMenu screen={screen} entries={welcomeMenu} />
            </li>
          )}
          {isTyping && <Typing />}
        </ol>
      </div>
      {scroll.missed > 0 && (
        <button type="button" class="missed" onClick={scroll.toEnd}>
          <Icon name="down" size={15} />
          {t('newMessages', { count: scroll.missed })}
        </button>
      )}
    </main>
  );
}

function LineView({ line, ...actions }: { line: Line } & BubbleActions) {
  switch (line.kind) {
    case 'time':
      return (
        <li class={`time ${line.isNew ? 'new' : ''}`}>
          <time dateTime={new Date(line.at).toISOString()}>{timeMark(line.at)}</time>
        </li>
      );
    case 'notice':
      return <li class="notice">{noticeText(line.message)}</li>;
    case 'bubble':
      return <Bubble line={line} {...actions} />;
  }
}

function noticeText({ content, sender }: Message): string {
  if (content.__typename === 'EventContent') return content.event;
  return t(sender.kind === 'VISITOR' ? 'recalledByYou' : 'recalledByThem');
}

function useLines({ chat, settings }: Screen): readonly Line[] {
  const log = useReadable(chat.transcript.log);
  const pending = useReadable(chat.pending);
  const conversation = useReadable(chat.conversation);
  const [now, setNow] = useState(Date.now);
  const hideNotices = useReadable(settings).hideNotices === true;
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), CLOCK_MS);
    return () => clearInterval(clock);
  }, []);
  return useMemo(
    () => toLines({ log, pending, conversation, hideNotices, now }),
    [log, pending, conversation, hideNotices, now],
  );
}

/** What was on screen, in a window in front, has been read. */
function useReading(chat: Chat, shell: Shell, isAtEnd: boolean): void {
  const unread = useReadable(chat.transcript.unread);
  const isInFront = useReadable(shell.isInFront);
  useEffect(() => {
    if (isInFront && isAtEnd && unread > 0) chat.transcript.markRead();
  }, [isInFront, isAtEnd, unread]);
}
