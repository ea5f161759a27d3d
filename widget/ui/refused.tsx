import { adoptStyle } from './parts/adopt-style.ts';
import { t } from './parts/i18n.ts';
import { Icon } from './parts/icon.tsx';
import './parts/later-icons.ts';
import css from './refused.css?inline';

adoptStyle(css);

/** Stands in place of the chat where the channel does not take this visitor. */
export const Refused = () => (
  <div class="widget refused-page" role="alert">
    <Icon name="alert" size={32} />
    <h1>{t('refusedTitle')}</h1>
    <p>{t('refusedText')}</p>
  </div>
);
