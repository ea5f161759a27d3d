import type { Chat, Message, Pending } from '../sdk/index.ts';
import { Avatar } from './avatar.tsx';
import { ContentView, OutgoingView, type Picture } from './content.tsx';
import { t } from './i18n.ts';
import { Icon } from './icon.tsx';
import type { BubbleLine } from './lines.ts';
import { fullTime } from './time.ts';

/** What a bubble can do. */
export interface BubbleActions {
  readonly chat: Chat;
  readonly onPicture: (picture: Picture) => void;
  readonly onRecall: (messageId: string) => void;
}

/** One message, of either side. */
export function Bubble({ line, ...actions }: { line: BubbleLine } & BubbleActions) {
  const { isOwn, isFirst, isLast, message, pending, mark, canRecall } = line;
  const at = message ? Date.parse(message.createdAt) : pending?.createdAt;
  const side = isOwn ? 'own' : 'other';
  const place = `${isFirst ? ' first' : ''}${isLast ? ' last' : ''}`;
  return (
    <li class={`bubble-line ${side}${place}`}>
      {!isOwn && <span class="seat">{isLast && message && <Speaker {...message} />}</span>}
      <div class="bubble-column">
        {!isOwn && isFirst && message && <SpeakerName chat={actions.chat} message={message} />}
        <div class="bubble-row">
          {canRecall && message && (
            <button
              type="button"
              class="recall"
              title={t('recall')}
              aria-label={t('recall')}
              onClick={() => actions.onRecall(message.id)}
            >
              <Icon name="undo" size={15} />
            </button>
          )}
          <div class={`bubble ${isBare(line) ? 'bare' : ''}`} title={at ? fullTime(at) : ''}>
            {message?.quote && <Quote quote={message.quote} />}
            {message && <ContentView content={message.content} onPicture={actions.onPicture} />}
            {pending && !message && <OutgoingView {...pending} />}
          </div>
        </div>
        {pending && !message && <PendingState pending={pending} chat={actions.chat} />}
        {mark && (
          <span class="mark">
            <Icon name={mark === 'read' ? 'checks' : 'check'} size={13} />
            {t(mark)}
          </span>
        )}
      </div>
    </li>
  );
}

const Speaker = ({ sender: { name, avatarUrl } }: Message) => (
  <Avatar name={name} url={avatarUrl} />
);

// The company's name stands in the header already; only people and robots are named here.
function SpeakerName({ chat, message }: { chat: Chat; message: Message }) {
  const { name } = message.sender;
  return name === chat.profile.get()?.companyName ? null : <span class="speaker">{name}</span>;
}

// Pictures and cards are shapes of their own and need no bubble around them.
function isBare({ message, pending }: BubbleLine): boolean {
  if (!message) return !!pending && !('text' in pending.content);
  return message.content.__typename !== 'TextContent';
}

function Quote({ quote }: { quote: NonNullable<Message['quote']> }) {
  const words = quote.content.__typename === 'TextContent' ? quote.content.text : '…';
  return (
    <blockquote>
      {quote.sender.name}: {words}
    </blockquote>
  );
}

function PendingState({ pending, chat }: { pending: Pending; chat: Chat }) {
  const { id, isRefused, reason, progress, content } = pending;
  const isFile = 'file' in content;
  if (!isRefused) {
    const isUploading = isFile && progress > 0 && progress < 1;
    return (
      <span class="mark">
        <Icon name="clock" size={13} />
        {isUploading ? t('uploading', { percent: `${Math.round(progress * 100)}%` }) : t('sending')}
        {isFile && (
          <button type="button" class="link" onClick={() => void chat.discard(id)}>
            {t('cancel')}
          </button>
        )}
      </span>
    );
  }
  return (
    <span class="mark refused" role="alert">
      <Icon name="alert" size={14} />
      <span>{reason || t(isFile ? 'fileRefused' : 'failed')}</span>
      <span>
        <button type="button" class="link" onClick={() => void chat.retry(id)}>
          {t('resend')}
        </button>
        <button type="button" class="link" onClick={() => void chat.discard(id)}>
          {t('discard')}
        </button>
      </span>
    </span>
  );
}
