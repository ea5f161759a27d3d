import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Chat, Store } from '../sdk/index.ts';
import { EmojiButton } from './emoji-button.tsx';
import { t } from './i18n.ts';
import { Icon, IconButton } from './icon.tsx';
import type { Preferences } from './preferences.ts';
import type { Shell } from './shell.ts';
import { useReadable } from './use-readable.ts';

const LONGEST = 5_000;
const COUNTED = 500;
const HIGHEST_PX = 132;

/** A screen without a keyboard of its own: there the button sends, and Enter breaks the line. */
const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

/** What the composer needs. */
export interface ComposerProps {
  readonly chat: Chat;
  readonly shell: Shell;
  readonly draft: Store<string>;
  readonly preferences: Preferences;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The box a visitor types in. Enter sends; Shift+Enter breaks the line. */
export function Composer({ chat, shell, draft, preferences, onFiles }: ComposerProps) {
  const text = useReadable(draft);
  const conversation = useReadable(chat.conversation);
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const room = LONGEST - [...text].length;
  const canSend = text.trim() !== '' && room >= 0;
  useFocus(field, shell);
  useLayoutEffect(() => grow(field.current), [text]);

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
  const sendOnEnter = (event: KeyboardEvent): void => {
    // In a Chinese input method Enter also confirms a word; that Enter must not send.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229)
      return;
    if (isTouch()) return;
    event.preventDefault();
    send();
  };
  const paste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    // Text that lies beside a picture still goes into the field.
    if (!event.clipboardData?.getData('text/plain')) event.preventDefault();
    onFiles(files);
  };
  const insert = (emoji: string): void => {
    const { selectionStart = text.length, selectionEnd = text.length } = field.current ?? {};
    field.current?.setRangeText(emoji, selectionStart, selectionEnd, 'end');
    edit(field.current?.value ?? text + emoji);
  };

  return (
    <footer class="composer">
      <div class="field">
        <EmojiButton
          preferences={preferences}
          onPick={insert}
          onClose={() => field.current?.focus()}
        />
        <IconButton icon="clip" label={t('attach')} onClick={() => picker.current?.click()} />
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file again is a choice as well.
            currentTarget.value = '';
          }}
        />
        <textarea
          ref={field}
          rows={1}
          value={text}
          aria-label={t('write')}
          placeholder={t(conversation?.status === 'CLOSED' ? 'writeAgain' : 'write')}
          enterkeyhint={isTouch() ? 'enter' : 'send'}
          onInput={({ currentTarget }) => edit(currentTarget.value)}
          onKeyDown={sendOnEnter}
          onPaste={paste}
        />
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
      {room < COUNTED && (
        <p class={room < 0 ? 'room over' : 'room'} role="status">
          {room < 0 ? t('tooLong', { count: -room }) : t('left', { count: room })}
        </p>
      )}
    </footer>
  );
}

function useFocus(field: { current: HTMLTextAreaElement | null }, shell: Shell): void {
  const isInFront = useReadable(shell.isInFront);
  useEffect(() => {
    // On a touch screen focus would push the keyboard over what the visitor came to read.
    if (isInFront && !isTouch()) field.current?.focus();
  }, [isInFront]);
}

function grow(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = 'auto';
  field.style.height = `${Math.min(field.scrollHeight, HIGHEST_PX)}px`;
}
