import './composer.css';
import { useRef } from 'preact/hooks';
import type { Chat } from '../../sdk/index.ts';
import type { Preferences } from '../host/preferences.ts';
import type { Shell } from '../host/shell.ts';
import { t } from '../parts/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { useReadable } from '../parts/use-readable.ts';
import { EmojiButton } from './emoji-button.tsx';
import { FilePicker } from './file-picker.tsx';
import { TextField } from './text-field.tsx';

const LONGEST = 5_000;
const COUNTED = 500;

/** What the composer needs. */
export interface ComposerProps {
  readonly chat: Chat;
  readonly shell: Shell;
  readonly preferences: Preferences;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The box a visitor types in, and what goes with it. */
export function Composer({ chat, shell, preferences, onFiles }: ComposerProps) {
  const { draft } = preferences;
  const text = useReadable(draft);
  const conversation = useReadable(chat.conversation);
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
  const focusField = (): void => field.current?.focus();
  const placeholder = t(conversation?.status === 'CLOSED' ? 'writeAgain' : 'write');
  return (
    <footer class="composer">
      <div class="field">
        <EmojiButton preferences={preferences} onPick={insert} onClose={focusField} />
        <FilePicker onFiles={onFiles} />
        <TextField {...{ field, text, placeholder, shell, onFiles }} onEdit={edit} onSend={send} />
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
      {room < COUNTED && <Room count={room} />}
    </footer>
  );
}

const Room = ({ count }: { count: number }) => (
  <p class={count < 0 ? 'room over' : 'room'} role="status">
    {count < 0 ? t('tooLong', { count: -count }) : t('left', { count })}
  </p>
);
