/** Keys that do something everywhere on the desk; the name is the key of its text. */
export const shortcuts = [
  { keys: 'Alt+ArrowDown', name: 'next' },
  { keys: 'Alt+ArrowUp', name: 'previous' },
  { keys: 'Alt+1', name: 'mine' },
  { keys: 'Alt+2', name: 'waiting' },
  { keys: 'Alt+F', name: 'search' },
  { keys: 'Alt+A', name: 'accept' },
  { keys: 'Alt+R', name: 'write' },
  { keys: 'Alt+N', name: 'note' },
  { keys: 'Alt+T', name: 'transfer' },
  { keys: 'Alt+W', name: 'end' },
  { keys: 'Alt+I', name: 'panel' },
  { keys: '?', name: 'list' },
] as const;

export type ShortcutName = (typeof shortcuts)[number]['name'];

/** The keys of a shortcut, in the form of aria-keyshortcuts. */
export function keysOf(name: ShortcutName): string {
  return shortcuts.find(shortcut => shortcut.name === name)?.keys ?? '';
}

/** Which shortcut a key press is; null when it is an ordinary key. */
export function shortcutOf(event: KeyboardEvent): ShortcutName | null {
  if (event.isComposing || event.ctrlKey || event.metaKey) return null;
  if (event.key === '?' && !event.altKey) return isTyping(event.target) ? null : 'list';
  if (!event.altKey) return null;
  // By the place of the key: with Alt a Mac writes other characters.
  const key = event.code.replace(/^(Key|Digit)/, '');
  return shortcuts.find(({ keys }) => keys === `Alt+${key}`)?.name ?? null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
