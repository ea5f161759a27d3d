import {
  type Chat,
  createStore,
  type OutgoingFile,
  type Readable,
  type Store,
} from '../sdk/index.ts';
import type { Preferences } from './host/preferences.ts';
import type { Settings } from './host/settings.ts';
import type { Shell } from './host/shell.ts';
import { t, type Word } from './parts/i18n.ts';
import type { Picture } from './transcript/content.tsx';

/** What the visitor is asked for the first time on a page of its own, before the browser asks. */
export type Access = 'files' | 'voice' | 'location';

/** What stands over the chat; one thing at a time. */
export type Overlay =
  | { readonly kind: 'end' }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'voice' }
  | { readonly kind: 'explain'; readonly access: Access; readonly onAgreed: () => void };

/** Everything that the parts of the window share. */
export interface Screen {
  readonly chat: Chat;
  readonly shell: Shell;
  readonly preferences: Preferences;
  /** What page and channel say. */
  readonly settings: Readable<Settings>;
  /** Resolves when the chat stands. */
  readonly started: Promise<void>;
  readonly overlay: Store<Overlay | null>;
  /** A sentence about what just happened, gone after a few seconds. */
  readonly notice: Store<string>;
  show(overlay: Overlay): void;
  close(): void;
  tell(word: Word): void;
  sendFiles(files: readonly OutgoingFile[]): void;
  /** Says why before the browser asks, once per device and only on a page of its own. */
  explained(access: Access, onAgreed: () => void): void;
}

/** Makes what the parts share. */
export function createScreen(
  parts: Pick<Screen, 'chat' | 'shell' | 'preferences' | 'settings'>,
): Screen {
  const { chat, shell, preferences } = parts;
  const overlay = createStore<Overlay | null>(null);
  const notice = createStore('');
  const show = overlay.set;
  return {
    ...parts,
    started: chat.start(),
    overlay,
    notice,
    show,
    close: () => overlay.set(null),
    tell: word => notice.set(t(word)),
    sendFiles(files) {
      for (const file of files) void chat.send({ file });
    },
    explained(access, onAgreed) {
      const known = preferences.explained.get();
      if (shell.kind === 'frame' || known.includes(access)) return onAgreed();
      show({ kind: 'explain', access, onAgreed });
    },
  };
}
