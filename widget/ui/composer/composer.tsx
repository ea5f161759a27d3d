import './composer.css';
import { useRef } from 'preact/hooks';
import { t } from '../parts/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { lazily } from '../parts/lazily.tsx';
import { useReadable } from '../parts/use-readable.ts';
import type { Screen } from '../screen.ts';
import { TextField } from './text-field.tsx';

const Tools = lazily(() => import('./tools.tsx').then(part => part.Tools));
const Room = lazily(() => import('./room.tsx').then(part => part.Room));
const QuickButtons = lazily(() => import('./quick-buttons.tsx').then(part => part.QuickButtons));
const LONGEST = 5_000;
const COUNTED = 500;

/** The box a visitor types in, and what goes with it. */
export function Composer({ screen }: { screen: Screen }) {
  const { chat, shell } = screen;
  const { draft } = screen.preferences;
  const text = useReadable(draft);
  const conversation = useReadable(chat.conversation);
  const profile = useReadable(chat.profile);
  const { quickButtons = [] } = useReadable(screen.settings);
  const field = useRef<HTMLTextAreaElement>(null);
  const room = LONGEST - [...text].length;
  const canSend = text.trim() !== '' && room >= 0;
  const edit = (next: string): void => {
    draft.set(next);
    chat.edited(next);
  };
  const send = (): void => {
    if (!canSend) return;
    void chat.send({ text: text.trim() });
    edit('');
    field.current?.focus();
  };
  const insert = (emoji: string): void => {
    const { selectionStart = text.length, selectionEnd = text.length } = field.current ?? {};
    field.current?.setRangeText(emoji, selectionStart, selectionEnd, 'end');
    edit(field.current?.value ?? text + emoji);
  };
  const onFiles = (files: readonly File[]): void => {
    if (files.length > 0) screen.show({ kind: 'files', files });
  };
  const placeholder = t(conversation?.status === 'CLOSED' ? 'writeAgain' : 'write');
  return (
    <footer class="composer">
      {quickButtons.length > 0 && <QuickButtons screen={screen} buttons={quickButtons} />}
      <div class="field">
        <TextField {...{ field, text, placeholder, shell, onFiles }} onEdit={edit} onSend={send} />
        <div class="tools">
          <Tools {...{ screen, onFiles }} onEmoji={insert} onClose={() => field.current?.focus()} />
          <button
            type="button"
            class="send"
            aria-label={t('send')}
            disabled={!canSend}
            onClick={send}
          >
            <Icon name="send" size={20} />
          </button>
        </div>
      </div>
      {profile?.previewsTyping && <p class="room">{t('previewNote')}</p>}
      {room < COUNTED && <Room count={room} />}
    </footer>
  );
}
