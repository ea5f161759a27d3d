export const sendKeys = ['Enter', 'Control+Enter'] as const;

/** With which key a member sends; the other one breaks the line. */
export type SendKey = (typeof sendKeys)[number];

/** Whether a key press in the box means "send". */
export function sends(event: KeyboardEvent, key: SendKey): boolean {
  // In a Chinese input method Enter also confirms a word; that Enter must not send.
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return false;
  const hasControl = event.ctrlKey || event.metaKey;
  return key === 'Enter' ? !event.shiftKey && !event.altKey : hasControl;
}
