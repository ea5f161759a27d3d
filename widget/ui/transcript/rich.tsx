import type { Outgoing } from '../../sdk/index.ts';
import { adoptStyle } from '../parts/adopt-style.ts';
import { t } from '../parts/i18n.ts';
import { lazily } from '../parts/lazily.tsx';
import { Card } from './card.tsx';
import type { RichProps } from './content.tsx';
import { FileLink, OutgoingFileView } from './file.tsx';
import { PictureView } from './picture.tsx';
import { Voice } from './voice.tsx';
import css from './media.css?inline';

const Article = lazily(() => import('../reply/article.tsx').then(part => part.Article));
const MenuChoice = lazily(() => import('../reply/menu-choice.tsx').then(part => part.MenuChoice));
const FormCard = lazily(() => import('../reply/form-card.tsx').then(part => part.FormCard));
const SurveyCard = lazily(() => import('../survey/survey-card.tsx').then(part => part.SurveyCard));

adoptStyle(css);

/** What a message shows that is not plain text. */
export function RichContent({ message, screen, onPicture }: RichProps) {
  const { content } = message;
  switch (content.__typename) {
    case 'ImageContent':
      return <PictureView {...content} onPicture={onPicture} />;
    case 'VideoContent': {
      const { file, posterUrl } = content;
      return (
        <video
          class="media"
          controls
          playsInline
          preload={posterUrl ? 'none' : 'metadata'}
          src={file.url}
          poster={posterUrl ?? undefined}
          aria-label={`${t('video')} ${file.name}`}
        />
      );
    }
    case 'VoiceContent':
      return <Voice src={content.file.url} durationMs={content.durationMs} />;
    case 'FileContent':
      return <FileLink {...content.file} />;
    case 'LinkContent':
      return <Card {...content} href={content.url} />;
    case 'TrackContent':
      return <Card {...content} href={content.itemUrl} />;
    case 'OrderContent': {
      const { orderNumber, status } = content;
      const note = [t('order', { number: orderNumber }), status].filter(Boolean).join(' · ');
      return <Card {...content} href={content.itemUrl} note={note} />;
    }
    case 'LocationContent':
      return <Place {...content} />;
    case 'SurveyInvitationContent':
      return (
        <SurveyCard
          {...{ screen, about: { conversationId: message.conversation.id } }}
          survey={content.survey}
        />
      );
    case 'ArticleContent':
      return <Article {...content} />;
    case 'MenuContent':
      return <MenuChoice {...{ screen, message }} menu={content} />;
    case 'FormContent':
      return <FormCard {...{ screen, message }} form={content} />;
    case 'StickerContent':
      return <img class="sticker" src={content.file.url} alt={t('sticker')} />;
    // Events and recalls are notices.
    case 'EventContent':
    case 'RecalledContent':
      return null;
    default:
      return <em class="unknown">{t('unknownKind')}</em>;
  }
}

/** What a message on its way shows that is not plain text. */
export function RichOutgoing({ content, progress }: { content: Outgoing; progress: number }) {
  if ('track' in content) return <Card {...content.track} href={content.track.itemUrl} />;
  if ('order' in content) return <Card {...content.order} href={content.order.itemUrl} />;
  if ('location' in content) return <Place {...content.location} />;
  return 'file' in content ? <OutgoingFileView file={content.file} progress={progress} /> : null;
}

interface Spot {
  readonly latitude: number;
  readonly longitude: number;
  readonly place?: string | null;
  readonly address?: string | null;
}

function Place({ latitude, longitude, place, address }: Spot) {
  const href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
  const where = address ?? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return <Card title={place ?? t('location')} description={where} href={href} />;
}
