import './media.css';
import { useState } from 'preact/hooks';
import type { Content, Outgoing, OutgoingFile } from '../../sdk/index.ts';
import { isPicture, sizeText } from '../parts/files.ts';
import { t } from '../parts/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { lazily } from '../parts/lazily.tsx';
import { useObjectUrl } from '../parts/use-object-url.ts';
import { Text } from './text.tsx';

const Card = lazily(() => import('./card.tsx').then(({ Card: card }) => card));

const WIDEST = 220;
const HIGHEST = 260;
const SMALLEST = 48;

/** A picture that can be looked at in full. */
export interface Picture {
  readonly url: string;
  readonly name: string;
}

/** What a message says, by its kind. */
export function ContentView(props: { content: Content; onPicture: (picture: Picture) => void }) {
  const { content, onPicture } = props;
  switch (content.__typename) {
    case 'TextContent':
      return <Text text={content.text} />;
    case 'ImageContent':
      return <PictureView {...content} onPicture={onPicture} />;
    case 'VideoContent':
      return (
        <video
          class="media"
          controls
          preload="none"
          src={content.file.url}
          poster={content.posterUrl ?? undefined}
        />
      );
    case 'VoiceContent':
      return <audio class="media" controls preload="none" src={content.file.url} />;
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
    case 'LocationContent': {
      const { latitude, longitude, place, address } = content;
      const href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}`;
      return <Card title={place ?? t('location')} description={address} href={href} />;
    }
    // Events and recalls are notices; a kind that only a newer window knows is left out.
    default:
      return null;
  }
}

type PictureViewProps = Extract<Content, { __typename: 'ImageContent' }> & {
  onPicture: (picture: Picture) => void;
};

function PictureView({ file, width, height, thumbnailUrl, onPicture }: PictureViewProps) {
  const { name, url } = file;
  // Addresses are renewed while they are on screen; a picture that is there need not load again.
  const [src] = useState(thumbnailUrl);
  return (
    <button type="button" class="picture" onClick={() => onPicture({ url, name })}>
      <img src={src} alt={`${t('picture')} ${name}`} style={fit(width, height)} />
    </button>
  );
}

/** What a message on its way says. */
export function OutgoingView({ content, progress }: { content: Outgoing; progress: number }) {
  if ('text' in content) return <Text text={content.text} />;
  if ('track' in content) return <Card {...content.track} href={content.track.itemUrl} />;
  if ('order' in content) return <Card {...content.order} href={content.order.itemUrl} />;
  return isPicture(content.file.mimeType) ? (
    <OutgoingPicture file={content.file} progress={progress} />
  ) : (
    <div class="file">
      <Icon name="file" size={22} />
      <FileWords {...content.file} />
    </div>
  );
}

function OutgoingPicture({ file, progress }: { file: OutgoingFile; progress: number }) {
  return (
    <span class="picture">
      <img class="outgoing-picture" src={useObjectUrl(file.body)} alt={file.name} />
      {progress < 1 && <progress value={progress} aria-label={t('sending')} />}
    </span>
  );
}

function FileLink({ name, size, url }: { name: string; size: number; url: string }) {
  return (
    <a class="file" href={url} download={name} aria-label={t('download', { name })}>
      <Icon name="file" size={22} />
      <FileWords name={name} size={size} />
      <Icon name="download" />
    </a>
  );
}

const FileWords = ({ name, size }: { name: string; size: number }) => (
  <span class="file-words">
    <span>{name}</span>
    <small>{sizeText(size)}</small>
  </span>
);

// The room is there before the picture is, so that nothing jumps.
function fit(width: number, height: number) {
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  const measure = (length: number) => `${Math.max(SMALLEST, Math.round(length * scale))}px`;
  return { width: measure(width), height: measure(height) };
}
