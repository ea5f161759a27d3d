import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A dialog over the chat: focus stays inside, Escape closes it and focus returns. */
export function Dialog(props: {
  label: string;
  class?: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    return () => before?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={props.class}
      aria-label={props.label}
      onCancel={event => {
        event.preventDefault();
        props.onClose();
      }}
      onKeyDown={event => event.stopPropagation()}
      onClick={event => event.target === dialog.current && props.onClose()}
    >
      {props.children}
    </dialog>
  );
}
