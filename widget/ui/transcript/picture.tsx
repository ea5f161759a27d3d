import { useState } from 'preact/hooks';
import type { Content } from '../../sdk/index.ts';
import { t } from '../parts/i18n.ts';
import type { Picture } from './content.tsx';

const WIDEST = 220;
const HIGHEST = 260;
const SMALLEST = 48;

type PictureViewProps = Extract<Content, { __typename: 'ImageContent' }> & {
  onPicture: (picture: Picture) => void;
};

/** A picture's small version; a click shows it in full. */
export function PictureView({ file, width, height, thumbnailUrl, onPicture }: PictureViewProps) {
  const { name, url } = file;
  // Addresses are renewed while they are on screen; a picture that is there need not load again.
  const [src] = useState(thumbnailUrl);
  return (
    <button type="button" class="picture" onClick={() => onPicture({ url, name })}>
      <img src={src} alt={`${t('picture')} ${name}`} style={fit(width, height)} />
    </button>
  );
}

// The room is there before the picture is, so that nothing jumps.
function fit(width: number, height: number) {
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  const measure = (length: number) => `${Math.max(SMALLEST, Math.round(length * scale))}px`;
  return { width: measure(width), height: measure(height) };
}
