/** Keys that do something everywhere on the desk; the name is the key of its text. */
export const shortcuts = [
  { keys: 'Control+K', name: 'commands' },
  { keys: 'Alt+ArrowDown', name: 'next' },
  { keys: 'Alt+ArrowUp', name: 'previous' },
  { keys: 'Alt+U', name: 'nextUnread' },
  { keys: 'Alt+J', name: 'nextWaiting' },
  { keys: 'Alt+1', name: 'mine' },
  { keys: 'Alt+2', name: 'waiting' },
  { keys: 'Alt+F', name: 'search' },
  { keys: 'Alt+A', name: 'accept' },
  { keys: 'Alt+R', name: 'write' },
  { keys: 'Alt+C', name: 'canned' },
  { keys: 'Alt+N', name: 'note' },
  { keys: 'Alt+G', name: 'tag' },
  { keys: 'Alt+T', name: 'transfer' },
  { keys: 'Alt+W', name: 'end' },
  { keys: 'Alt+I', name: 'panel' },
  { keys: 'Alt+S', name: 'status' },
  { keys: '?', name: 'list' },
] as const;

export type ShortcutName = (typeof shortcuts)[number]['name'];

/** The keys of every shortcut, in the form of aria-keyshortcuts; an empty text: switched off. */
export type Bindings = Readonly<Record<ShortcutName, string>>;

/** The keys the house gives. */
export const houseBindings = Object.fromEntries(
  shortcuts.map(({ name, keys }) => [name, keys]),
) as Bindings;

/**
 * What was pressed, in the form of aria-keyshortcuts; null for what is no shortcut: a modifier
 * alone, or a letter somebody types. Control stands for Command on a Mac as well.
 */
export function keysPressed(event: KeyboardEvent): string | null {
  if (event.isComposing || /^(Control|Meta|Alt|Shift)$/.test(event.key)) return null;
  const hasControl = event.ctrlKey || event.metaKey;
  if (!hasControl && !event.altKey) {
    // Written by what it means: where "?" lies on the keyboard differs.
    return isTyping(event.target) || event.key.length > 1 ? null : event.key.toUpperCase();
  }
  // By the place of the key: with Alt a Mac writes other characters.
  const key = event.code.replace(/^(Key|Digit)/, '');
  const held = [hasControl && 'Control', event.altKey && 'Alt', event.shiftKey && 'Shift'];
  return [...held.filter(Boolean), key].join('+');
}

/** Which shortcut a key press is; null when it is an ordinary key. */
export function shortcutOf(
  event: KeyboardEvent,
  bindings: Bindings = houseBindings,
): ShortcutName | null {
  const pressed = keysPressed(event);
  if (!pressed) return null;
  return shortcuts.find(({ name }) => bindings[name] === pressed)?.name ?? null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
