import type * as Chime from './chime.ts';

let player: Promise<typeof Chime> | null = null;

/** Prepares the sound at the visitor's first gesture; browsers stay silent before it. */
export function prepareSound(): void {
  const begin = (): void => {
    player ??= import('./chime.ts');
    player.catch(() => (player = null));
  };
  for (const gesture of ['pointerdown', 'keydown']) {
    addEventListener(gesture, begin, { once: true, capture: true });
  }
}

/** Two short soft notes, if the visitor has touched the chat before. */
export function chime(): void {
  player?.then(
    ({ play }) => play(),
    () => {},
  );
}
