import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Shell } from '../host/shell.ts';
import { t } from '../parts/i18n.ts';
import { useReadable } from '../parts/use-readable.ts';

/** A screen without a keyboard of its own: there the button sends, and Enter breaks the line. */
const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;

/** What the field needs. */
export interface TextFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly placeholder: string;
  readonly shell: Shell;
  readonly onEdit: (text: string) => void;
  readonly onSend: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The field that grows with its text. Enter sends; Shift+Enter breaks the line. */
export function TextField(props: TextFieldProps) {
  const { field, text, onEdit, onSend, onFiles } = props;
  const isInFront = useReadable(props.shell.isInFront);
  useLayoutEffect(() => grow(field.current), [text]);
  useEffect(() => {
    // On a touch screen focus would push the keyboard over what the visitor came to read.
    if (isInFront && !isTouch()) field.current?.focus();
  }, [isInFront]);

  const sendOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || isTouch()) return;
    // In a Chinese input method Enter also confirms a word; that Enter must not send.
    if (event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    onSend();
  };
  const paste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    // Text that lies beside a picture still goes into the field.
    if (!event.clipboardData?.getData('text/plain')) event.preventDefault();
    onFiles(files);
  };
  return (
    <textarea
      ref={field}
      rows={1}
      value={text}
      aria-label={t('write')}
      placeholder={props.placeholder}
      enterkeyhint={isTouch() ? 'enter' : 'send'}
      onInput={({ currentTarget }) => onEdit(currentTarget.value)}
      onKeyDown={sendOnEnter}
      onPaste={paste}
    />
  );
}

function grow(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
