import './bubble.css';
import type { Chat, Message } from '../../sdk/index.ts';
import { Avatar } from '../parts/avatar.tsx';
import { t } from '../parts/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { lazily } from '../parts/lazily.tsx';
import { fullTime } from '../parts/time.ts';
import { useReadable } from '../parts/use-readable.ts';
import type { Screen } from '../screen.ts';
import { ContentView, OutgoingView, type Picture } from './content.tsx';
import type { BubbleLine } from './lines.ts';

const PendingState = lazily(() => import('./pending-state.tsx').then(part => part.PendingState));
const Quote = lazily(() => import('./quote.tsx').then(part => part.Quote));

/** What a bubble can do. */
export interface BubbleActions {
  readonly chat: Chat;
  readonly screen: Screen;
  readonly onPicture: (picture: Picture) => void;
  readonly onRecall: (messageId: string) => void;
}

/** What bubbles do on this screen. */
export const bubbleActions = (screen: Screen): BubbleActions => ({
  chat: screen.chat,
  screen,
  onPicture: picture => screen.show({ kind: 'picture', picture }),
  onRecall(messageId) {
    void screen.chat.recall(messageId).then(refusal => {
      if (refusal) screen.tell(refusal.code === 'RECALL_TOO_LATE' ? 'recallTooLate' : 'notDone');
    });
  },
});

/** One message, of either side. */
export function Bubble({ line, ...actions }: { line: BubbleLine } & BubbleActions) {
  const { isOwn, isFirst, isLast, message } = line;
  const place = `${isFirst ? ' first' : ''}${isLast ? ' last' : ''}`;
  if (isOwn || !message) {
    return (
      <li class={`bubble-line own${place}`}>
        <OwnColumn line={line} {...actions} />
      </li>
    );
  }
  return (
    <li class={`bubble-line other${place}`}>
      <span class="seat">{isLast && <Speaker {...message} />}</span>
      <div class="bubble-column">
        {isFirst && <SpeakerName chat={actions.chat} message={message} />}
        <div class="bubble-row">
          <Body line={line} {...actions} />
        </div>
      </div>
    </li>
  );
}

function OwnColumn({ line, ...actions }: { line: BubbleLine } & BubbleActions) {
  const { chat, onRecall } = actions;
  const { message, pending, canRecall, mark } = line;
  return (
    <div class="bubble-column">
      <div class="bubble-row">
        {canRecall && message && <RecallButton onClick={() => onRecall(message.id)} />}
        <Body line={line} {...actions} />
      </div>
      {pending && <PendingState pending={pending} chat={chat} />}
      {mark && (
        <span class="mark">
          <Icon name={mark === 'read' ? 'checks' : 'check'} size={13} />
          {t(mark)}
        </span>
      )}
    </div>
  );
}

function Body({ line, screen, onPicture }: { line: BubbleLine } & BubbleActions) {
  const { message, pending } = line;
  const at = message ? Date.parse(message.createdAt) : (pending?.createdAt ?? 0);
  return (
    <div class={isBare(line) ? 'bubble bare' : 'bubble'} title={fullTime(at)}>
      {message?.quote && <Quote quote={message.quote} />}
      {message && <ContentView {...{ message, screen, onPicture }} />}
      {pending && <OutgoingView {...pending} />}
    </div>
  );
}

const RecallButton = ({ onClick }: { onClick: () => void }) => (
  <button
    type="button"
    class="recall"
    title={t('recall')}
    aria-label={t('recall')}
    onClick={onClick}
  >
    <Icon name="undo" size={15} />
  </button>
);

const Speaker = ({ sender: { name, avatarUrl } }: Message) => (
  <Avatar name={name} url={avatarUrl} />
);

// The company's name stands in the header already; only people and robots are named here.
function SpeakerName({ chat, message }: { chat: Chat; message: Message }) {
  const { name } = message.sender;
  return name === useReadable(chat.profile)?.companyName ? null : (
    <span class="speaker">{name}</span>
  );
}

const inBubble = /^(Text|Voice|Survey|Menu|Form)/;

// Pictures and cards are shapes of their own and need no bubble around them.
function isBare({ message, pending }: BubbleLine): boolean {
  if (!message) return !!pending && !('text' in pending.content);
  return !inBubble.test(message.content.__typename);
}
