import { t } from '../parts/i18n.ts';

/** How many characters are left, or too many. */
export const Room = ({ count }: { count: number }) => (
  <p class={count < 0 ? 'room over' : 'room'} role="status">
    {count < 0 ? t('tooLong', { count: -count }) : t('left', { count })}
  </p>
);
