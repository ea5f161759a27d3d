const apple: Readonly<Record<string, string>> = {
  Control: '⌃',
  Meta: '⌘',
  Alt: '⌥',
  Shift: '⇧',
};

const plain: Readonly<Record<string, string>> = { Control: 'Ctrl', Meta: 'Win' };

const arrows: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Enter: '↵',
};

/** Whether this device calls its keys by Apple's names. */
export function isApple(platform: string = navigator.platform): boolean {
  return /^(Mac|iP)/.test(platform);
}

/** Keys as they stand on the keyboard: "Alt+ArrowUp" becomes "Alt+↑", or "⌥↑" on a Mac. */
export function keysForPeople(keys: string, onApple: boolean): string {
  const names = onApple ? apple : plain;
  return keys
    .split('+')
    .map(key => names[key] ?? arrows[key] ?? key)
    .join(onApple ? '' : '+');
}
