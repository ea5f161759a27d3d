import { createVisitorProfile } from '../../sdk/more/visitor.ts';
import type { Word } from '../parts/i18n.ts';
import { useReadable } from '../parts/use-readable.ts';
import { pushChoice, turnPushOff, turnPushOn } from '../push/web-push.ts';
import type { Screen } from '../screen.ts';
import { sendLocation } from './location.ts';
import { saveTranscript } from './save-transcript.ts';

/** One entry of the menu. */
export interface MenuItem {
  readonly word: Word;
  readonly onChoose: () => void;
  /** Whether it begins another group. */
  readonly isApart?: boolean;
}

/** What the menu offers at this moment. */
export function useMenuItems(screen: Screen, canMove: boolean): readonly MenuItem[] {
  const { chat, shell } = screen;
  const conversation = useReadable(chat.conversation);
  const { ticket, surveyButton } = useReadable(screen.settings);
  const profile = useReadable(chat.profile);
  const isServed = conversation?.status === 'ACTIVE' && conversation.servedBy === 'AGENT';
  const mayRate = surveyButton && profile?.asksSurvey;
  const canRate = mayRate && (isServed || conversation?.status === 'CLOSED');
  const consent = useReadable(screen.preferences.consent);
  const push = useReadable(pushChoice);
  const isQueued = conversation?.status === 'QUEUED';
  const items: (MenuItem | false | undefined)[] = [
    ticket !== false && { word: 'myMessages', onChoose: () => screen.view.set('list') },
    canRate && { word: 'rate', onChoose: () => void screen.openSurvey() },
    profile?.transcript && {
      word: 'saveTranscript',
      onChoose: () => void saveTranscript(screen),
    },
    'geolocation' in navigator && {
      word: 'sendLocation',
      onChoose: () => screen.explained('location', () => void sendLocation(screen)),
    },
    push === 'on' && {
      word: 'pushOff',
      onChoose: () => void turnPushOff(screen).catch(() => screen.tell('notDone')),
    },
    push === 'off' && {
      word: 'pushOn',
      onChoose: () =>
        void turnPushOn(screen)
          .catch(() => false)
          .then(isOn => screen.tell(isOn ? 'pushIsOn' : 'pushFailed')),
    },
    !!consent && {
      word: 'withdrawConsent',
      onChoose: () => void withdraw(screen),
    },
    canMove && {
      word: 'moveLeft',
      onChoose: () => shell.tell({ type: 'move', side: 'left' }),
      isApart: true,
    },
    canMove && { word: 'moveRight', onChoose: () => shell.tell({ type: 'move', side: 'right' }) },
    canMove && { word: 'larger', onChoose: () => shell.tell({ type: 'resize', x: 60, y: 80 }) },
    canMove && { word: 'smaller', onChoose: () => shell.tell({ type: 'resize', x: -60, y: -80 }) },
    !!conversation &&
      conversation.status !== 'CLOSED' && {
        word: isQueued ? 'leaveQueue' : 'end',
        onChoose: () => screen.show({ kind: isQueued ? 'leave' : 'end' }),
        isApart: true,
      },
  ];
  return items.filter(item => !!item);
}

/** Withdrawing stops the chat: nothing can be sent until consent is given again. */
async function withdraw({ client, preferences, tell }: Screen): Promise<void> {
  try {
    await createVisitorProfile(client).withdrawConsent();
    preferences.consent.set('');
    tell('consentWithdrawn');
  } catch {
    tell('notDone');
  }
}
