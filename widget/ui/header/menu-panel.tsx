import { useEffect, useRef } from 'preact/hooks';
import { adoptStyle } from '../parts/adopt-style.ts';
import { t } from '../parts/i18n.ts';
import type { Screen } from '../screen.ts';
import { useMenuItems } from './menu-items.ts';
import css from './menu-panel.css?inline';

adoptStyle(css);

/** The open menu. Arrows, Home and End move through it, Escape and Tab close it. */
export function MenuPanel(props: { screen: Screen; canMove: boolean; onClose: () => void }) {
  const { screen, canMove, onClose } = props;
  const items = useMenuItems(screen, canMove);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>('button')?.focus(), []);
  const steer = (event: KeyboardEvent): void => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) buttons.at(next % buttons.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div role="menu" ref={menu} aria-label={t('more')} onKeyDown={steer}>
      {items.map(({ word, onChoose, isApart }) => (
        <button
          key={word}
          type="button"
          role="menuitem"
          class={isApart ? 'apart' : undefined}
          onClick={() => {
            onClose();
            onChoose();
          }}
        >
          {t(word)}
        </button>
      ))}
    </div>
  );
}
