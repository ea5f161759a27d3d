import { isIncoming, type Message } from '../../sdk/index.ts';
import { t } from '../parts/i18n.ts';
import type { Screen } from '../screen.ts';
import { createVoice } from './one-voice.ts';
import { chime } from './sound.ts';

const QUIET_MS = 3_000;

const isPickUp = ({ content }: Message): boolean =>
  content.__typename === 'EventContent' && content.type === 'ACCEPTED';

/** A message in one line, for places that show no pictures. */
export function summary({ content }: Message): string {
  switch (content.__typename) {
    case 'TextContent':
      return content.text;
    case 'EventContent':
      return content.event;
    case 'ImageContent':
      return t('picture');
    case 'VoiceContent':
      return t('voice');
    case 'VideoContent':
      return t('video');
    case 'FileContent':
      return content.file.name;
    case 'LocationContent':
      return content.place ?? t('location');
    case 'LinkContent':
    case 'TrackContent':
    case 'OrderContent':
    case 'MenuContent':
    case 'FormContent':
      return content.title;
    case 'RecalledContent':
      return t('recalledByThem');
    case 'ArticleContent':
      return content.cards[0]?.title ?? '';
    case 'StickerContent':
      return t('sticker');
    case 'SurveyInvitationContent':
      return t('rate');
    // A kind that only a newer window knows.
    default:
      return '';
  }
}

/** Calls a visitor who looks elsewhere: by sound, and by a notice of the page's. */
export function callAttention({ chat, shell, preferences }: Screen): void {
  const isMine = createVoice(`parley:${shell.keys.get().channel}:voice`, shell.isInFront);
  let lastSound = -Infinity;
  chat.onMessage(message => {
    if (!isMine() || (!isIncoming(message) && !isPickUp(message))) return;
    if (preferences.isSoundOn.get() && performance.now() - lastSound >= QUIET_MS) {
      lastSound = performance.now();
      chime();
    }
    const profile = chat.profile.get();
    const [title, icon] = [profile?.companyName ?? t('newMessage'), profile?.logoUrl ?? ''];
    shell.tell({ type: 'notify', title, body: summary(message), icon });
  });
}
