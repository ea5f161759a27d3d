import { adoptStyle } from '../parts/adopt-style.ts';
import { t } from '../parts/i18n.ts';
import css from './typing.css?inline';

adoptStyle(css);

/** Says that the other side is about to say something. */
export const Typing = () => (
  <li class="typing">
    <span aria-hidden="true" class="dots">
      <i />
      <i />
      <i />
    </span>
    {t('typing')}
  </li>
);
