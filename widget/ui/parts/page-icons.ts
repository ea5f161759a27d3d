import { addIcons } from './icon.tsx';

/** Icons that only a page of its own shows. */
export const pageIcons = {
  above: 'M5 4h14M12 20V9M7 13l5-5 5 5',
  below: 'M5 20h14M12 4v11M7 11l5 5 5-5',
};

addIcons(pageIcons);
