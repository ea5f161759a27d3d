import type { toolIcons } from '../composer/tool-icons.ts';
import type { laterIcons } from './later-icons.ts';
import type { pageIcons } from './page-icons.ts';

// Paths of Lucide (ISC licence), 24 × 24.
const icons = {
  minimise: 'm6 9 6 6 6-6',
  bell: 'M10.27 21a2 2 0 0 0 3.46 0M3.26 15.33A1 1 0 0 0 4 17h16a1 1 0 0 0 .74-1.67C19.41 13.96 18 12.5 18 8A6 6 0 0 0 6 8c0 4.5-1.41 5.96-2.74 7.33',
  bellOff:
    'M10.27 21a2 2 0 0 0 3.46 0M17 17H4a1 1 0 0 1-.74-1.67C4.59 13.96 6 12.5 6 8a6 6 0 0 1 .26-1.74M2 2l20 20M8.67 3.01A6 6 0 0 1 18 8c0 2.69.77 4.65 1.71 6.05',
  more: 'M12 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2ZM19 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2ZM5 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2Z',
  send: 'm5 12 7-7 7 7M12 19V5',
  down: 'M12 5v14M19 12l-7 7-7-7',
  undo: 'M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11',
  check: 'M20 6 9 17l-5-5',
  checks: 'M18 6 7 17l-5-5M22 10l-7.5 7.5L13 16',
};

/** The name of an icon; those that come later are there for who imports them. */
export type IconName =
  | keyof typeof icons
  | keyof typeof laterIcons
  | keyof typeof pageIcons
  | keyof typeof toolIcons;

const paths: { [N in IconName]?: string } = icons;

/** Adds icons that a chat can begin without. */
export const addIcons = (more: { readonly [N in IconName]?: string }): void =>
  void Object.assign(paths, more);

/** An icon beside words, or in a control that has a name of its own. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

/** A button that shows an icon and says its name to who cannot see it. */
export function IconButton(props: {
  icon: IconName;
  label: string;
  onClick: () => void;
  isExpanded?: boolean;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      title={props.label}
      aria-label={props.label}
      aria-expanded={props.isExpanded}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
