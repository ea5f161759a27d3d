import './transcript.css';
import { Component, type VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Message } from '../../sdk/index.ts';
import { t } from '../parts/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { lazily } from '../parts/lazily.tsx';
import { timeMark } from '../parts/time.ts';
import { useReadable } from '../parts/use-readable.ts';
import type { Screen } from '../screen.ts';
import { Beginning } from './beginning.tsx';
import { Bubble, type BubbleActions, bubbleActions } from './bubble.tsx';
import { keepSame, type Line, toLines } from './lines.ts';
import { useScroll } from './use-scroll.ts';
import { type Talk, useTalk } from './use-talk.ts';

const WelcomeMenu = lazily(() =>
  import('../welcome/welcome-menu.tsx').then(part => part.WelcomeMenu),
);
const Typing = lazily(() => import('./typing.tsx').then(part => part.Typing));
const CLOCK_MS = 15_000;

/** The transcript: what was said, and who is about to say something. */
export function MessageList({ screen }: { screen: Screen }) {
  const { chat } = screen;
  const actions = useMemo(() => bubbleActions(screen), [screen]);
  const list = useRef<HTMLDivElement>(null);
  const talk = useTalk(chat);
  const lines = useLines(screen, talk);
  const { history, conversation } = talk;
  const isTyping = useReadable(chat.isTyping);
  const { isAtEnd, toEnd, onScroll } = useScroll(list, lines, history, chat);
  const { welcomeMenu = [], welcome } = useReadable(screen.settings);
  const isOpen = !!conversation && conversation.status !== 'CLOSED';
  const unread = useReadable(chat.transcript.unread);
  useReading(screen, unread, isAtEnd);

  return (
    <main class="transcript-frame">
      <div
        class="transcript"
        ref={list}
        tabIndex={0}
        role="region"
        aria-label={t('transcript')}
        onScroll={onScroll}
      >
        <ol>
          <Beginning {...{ chat, welcome }} isEmpty={lines.length === 0} />
          {lines.map(line => (
            <StillLine key={line.key} line={line} {...actions} />
          ))}
          {welcomeMenu.length > 0 && !isOpen && history.state === 'ready' && !history.hasLater && (
            <li class="welcome-choices">
              <WelcomeMenu screen={screen} entries={welcomeMenu} />
            </li>
          )}
          {isTyping && <Typing />}
        </ol>
      </div>
      {!isAtEnd && (unread > 0 || history.hasLater) && (
        <button type="button" class="missed" onClick={toEnd}>
          <Icon name="down" size={15} />
          {unread > 0 ? t('newMessages', { count: unread }) : t('toNewest')}
        </button>
      )}
    </main>
  );
}

/** Shows a line again only when it says something else: most of a long talk stays as it is. */
class StillLine extends Component<{ line: Line } & BubbleActions> {
  override shouldComponentUpdate({ line }: { line: Line }): boolean {
    // What day a time falls on changes by itself.
    return line !== this.props.line || line.kind === 'time';
  }

  render(): VNode {
    return <LineView {...this.props} />;
  }
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

function useLines({ settings }: Screen, { log, pending, conversation }: Talk): readonly Line[] {
  const [now, setNow] = useState(Date.now);
  const hideNotices = useReadable(settings).hideNotices === true;
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), CLOCK_MS);
    return () => clearInterval(clock);
  }, []);
  const before = useRef<readonly Line[]>([]);
  return useMemo(() => {
    const lines = toLines({ log, pending, conversation, hideNotices, now });
    return (before.current = keepSame(before.current, lines));
  }, [log, pending, conversation, hideNotices, now]);
}

/** What was on screen, in a window in front, has been read. */
function useReading({ chat, shell }: Screen, unread: number, isAtEnd: boolean): void {
  const isInFront = useReadable(shell.isInFront);
  useEffect(() => {
    if (isInFront && isAtEnd && unread > 0) chat.transcript.markRead();
  }, [isInFront, isAtEnd, unread]);
}
