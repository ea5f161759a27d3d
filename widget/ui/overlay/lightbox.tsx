import { useState } from 'preact/hooks';
import { t } from '../parts/i18n.ts';
import { Icon, IconButton } from '../parts/icon.tsx';
import '../parts/later-icons.ts';
import type { Picture } from '../transcript/content.tsx';
import { Dialog } from './dialog.tsx';

/** A picture as large as the window allows. */
export function Lightbox({ picture, onClose }: { picture: Picture; onClose: () => void }) {
  const [isGone, setGone] = useState(false);
  return (
    <Dialog class="lightbox" label={picture.name} onClose={onClose}>
      <div class="lightbox-bar">
        <a
          class="icon-button"
          href={picture.url}
          target="_blank"
          rel="noopener noreferrer"
          title={t('openOriginal')}
          aria-label={t('openOriginal')}
        >
          <Icon name="external" />
        </a>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </div>
      {isGone ? (
        <p>{t('unavailable')}</p>
      ) : (
        <img src={picture.url} alt={picture.name} onError={() => setGone(true)} />
      )}
    </Dialog>
  );
}
