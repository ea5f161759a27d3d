import { useEffect, useState } from 'preact/hooks';
import type { Chat, OutgoingFile } from '../sdk/index.ts';
import { Composer } from './composer/composer.tsx';
import { useFileDrop } from './composer/use-file-drop.ts';
import { Banner } from './header/banner.tsx';
import { Header } from './header/header.tsx';
import { QueuePlace } from './header/queue-place.tsx';
import { summary } from './host/attention.ts';
import type { Preferences } from './host/preferences.ts';
import type { Shell } from './host/shell.ts';
import { t } from './parts/i18n.ts';
import { Icon } from './parts/icon.tsx';
import { lazily } from './parts/lazily.tsx';
import { useReadable } from './parts/use-readable.ts';
import type { Picture } from './transcript/content.tsx';
import { MessageList } from './transcript/message-list.tsx';

const EndDialog = lazily(() => import('./overlays.ts').then(overlays => overlays.EndDialog));
const Lightbox = lazily(() => import('./overlays.ts').then(overlays => overlays.Lightbox));
const PreviewDialog = lazily(() =>
  import('./overlays.ts').then(overlays => overlays.PreviewDialog),
);

/** What the whole window is made of. */
export interface WidgetProps {
  readonly chat: Chat;
  readonly shell: Shell;
  readonly preferences: Preferences;
}

/** The window: header, transcript, composer, and what opens over them. */
export function Widget({ chat, shell, preferences }: WidgetProps) {
  const status = useReadable(chat.status);
  const isSoundOn = useReadable(preferences.isSoundOn);
  const [isEnding, setEnding] = useState(false);
  const [picture, setPicture] = useState<Picture | null>(null);
  const [notice, setNotice] = useState('');
  const files = useFiles(chat);
  useEscape(shell);

  const end = async (): Promise<void> => {
    setEnding(false);
    if (await chat.end()) setNotice(t('notDone'));
  };
  const recall = async (messageId: string): Promise<void> => {
    const refusal = await chat.recall(messageId);
    if (refusal) setNotice(t(refusal.code === 'RECALL_TOO_LATE' ? 'recallTooLate' : 'notDone'));
  };
  const toggleSound = (): void => preferences.isSoundOn.update(isOn => !isOn);
  if (status === 'refused') return <Refused />;
  return (
    <div class="widget">
      <Header {...{ chat, shell, isSoundOn }} onSound={toggleSound} onEnd={() => setEnding(true)} />
      <Banner chat={chat} />
      <MessageList {...{ chat, shell }} onPicture={setPicture} onRecall={id => void recall(id)} />
      <QueuePlace chat={chat} />
      <Notice text={notice} onGone={() => setNotice('')} />
      <Composer {...{ chat, shell, preferences }} onFiles={files.choose} />
      <Announcer chat={chat} />
      {files.view}
      {isEnding && <EndDialog onEnd={() => void end()} onClose={() => setEnding(false)} />}
      {picture && <Lightbox picture={picture} onClose={() => setPicture(null)} />}
    </div>
  );
}

/** Files that were chosen, dropped or pasted wait in a preview until the visitor sends them. */
function useFiles(chat: Chat) {
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const isDropping = useFileDrop(setChosen);
  const send = (files: readonly OutgoingFile[]): void => {
    setChosen([]);
    for (const file of files) void chat.send({ file });
  };
  const view = (
    <>
      {isDropping && <div class="drop">{t('drop')}</div>}
      {chosen.length > 0 && (
        <PreviewDialog files={chosen} onSend={send} onClose={() => setChosen([])} />
      )}
    </>
  );
  return { choose: setChosen, view };
}

const Refused = () => (
  <div class="widget refused-page" role="alert">
    <Icon name="alert" size={32} />
    <h1>{t('refusedTitle')}</h1>
    <p>{t('refusedText')}</p>
  </div>
);

const NOTICE_MS = 5_000;

function Notice({ text, onGone }: { text: string; onGone: () => void }) {
  useEffect(() => {
    const timer = text ? setTimeout(onGone, NOTICE_MS) : undefined;
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="toast" role="status">
      {text}
    </div>
  );
}

/** Reads arriving messages to who listens instead of looks. */
function Announcer({ chat }: { chat: Chat }) {
  const [words, setWords] = useState('');
  useEffect(
    () =>
      chat.onMessage(message => {
        const { kind, name } = message.sender;
        if (kind !== 'VISITOR')
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
