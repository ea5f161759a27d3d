import type { Client } from '@parley/schema';
import {
  type Chat,
  createStore,
  type OutgoingFile,
  type Readable,
  type Store,
} from '../sdk/index.ts';
import type { SurveyOffer } from '../sdk/more/surveys.ts';
import type { TicketWords } from '../sdk/more/tickets.ts';
import type { Preferences } from './host/preferences.ts';
import type { Settings } from './host/settings.ts';
import type { Shell } from './host/shell.ts';
import { speakMore, t, type Word } from './parts/i18n.ts';
import type { Picture } from './transcript/content.tsx';

/** What the visitor is asked for the first time on a page of its own, before the browser asks. */
export type Access = 'files' | 'voice' | 'location';

/** What stands over the chat; one thing at a time. */
export type Overlay =
  | { readonly kind: 'end' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'survey'; readonly conversationId: string; readonly offer: SurveyOffer }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'voice' }
  | { readonly kind: 'explain'; readonly access: Access; readonly onAgreed: () => void };

/** What fills the window: the chat, the form for a message, or the messages of before. */
export type View = 'chat' | 'form' | 'list';

/** Everything that the parts of the window share. */
export interface Screen {
  readonly chat: Chat;
  /** What parts speak through that come later. */
  readonly client: Client;
  readonly shell: Shell;
  readonly preferences: Preferences;
  /** What page and channel say. */
  readonly settings: Readable<Settings>;
  /** Resolves when the chat stands. */
  readonly started: Promise<void>;
  readonly overlay: Store<Overlay | null>;
  readonly view: Store<View>;
  /** What was written into the form so far. */
  readonly ticketDraft: Store<TicketWords>;
  /** A sentence about what just happened, gone after a few seconds. */
  readonly notice: Store<string>;
  /** Opens the form for a message, with these words in it. */
  openTicket(draft?: TicketWords): void;
  /** Lets the visitor rate by himself, where he may. */
  openSurvey(): Promise<void>;
  /** Tells the host page. */
  emit(name: string, data: unknown): void;
  show(overlay: Overlay): void;
  close(): void;
  tell(word: Word): void;
  sendFiles(files: readonly OutgoingFile[]): void;
  /** Says why before the browser asks, once per device and only on a page of its own. */
  explained(access: Access, onAgreed: () => void): void;
}

/** Makes what the parts share. */
export function createScreen(
  parts: Pick<Screen, 'chat' | 'client' | 'shell' | 'preferences' | 'settings'>,
): Screen {
  const { chat, shell, preferences } = parts;
  const overlay = createStore<Overlay | null>(null);
  const notice = createStore('');
  const view = createStore<View>('chat');
  const ticketDraft = createStore<TicketWords>({});
  const show = overlay.set;
  return {
    ...parts,
    started: chat.start(),
    overlay,
    notice,
    view,
    ticketDraft,
    openTicket(draft = {}) {
      ticketDraft.update(before => ({ ...before, ...draft }));
      view.set('form');
    },
    async openSurvey() {
      const conversationId = chat.conversation.get()?.id;
      const { createSurveys } = await import('../sdk/more/surveys.ts');
      const surveys = createSurveys(parts.client);
      const offer = conversationId && (await surveys.offer(conversationId).catch(() => null));
      await speakMore();
      if (conversationId && offer && offer.canRate) show({ kind: 'survey', conversationId, offer });
      else notice.set(t('cannotRate'));
    },
    emit: (name, data) => shell.tell({ type: 'event', name, data }),
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
