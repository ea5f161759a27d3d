import './menu.css';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../parts/i18n.ts';
import { IconButton } from '../parts/icon.tsx';

/** What the menu offers. */
export interface MenuProps {
  readonly isOpen: boolean;
  readonly canMove: boolean;
  readonly canEnd: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMove: (side: 'left' | 'right') => void;
  readonly onEnd: () => void;
}

/** The rarer commands. Absent while there is nothing in it. */
export function Menu({ isOpen, canMove, canEnd, onOpen, onMove, onEnd }: MenuProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const closeOutside = ({ target }: Event): void => {
      if (!root.current?.contains(target as Node)) onOpen(false);
    };
    addEventListener('pointerdown', closeOutside);
    return () => removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);
  if (!canMove && !canEnd) return null;

  const close = (): void => {
    onOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const then = (choose: () => void) => (): void => {
    close();
    choose();
  };
  return (
    <div class="menu" ref={root} onKeyDown={event => isOpen && steer(event, close)}>
      <IconButton
        icon="more"
        label={t('more')}
        isExpanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      />
      {isOpen && (
        <div role="menu" aria-label={t('more')}>
          {canMove && <Item label={t('moveLeft')} onChoose={then(() => onMove('left'))} />}
          {canMove && <Item label={t('moveRight')} onChoose={then(() => onMove('right'))} />}
          {canEnd && <Item label={t('end')} onChoose={then(onEnd)} />}
        </div>
      )}
    </div>
  );
}

const Item = ({ label, onChoose }: { label: string; onChoose: () => void }) => (
  <button type="button" role="menuitem" onClick={onChoose}>
    {label}
  </button>
);

/** Arrows move through the items, Escape closes. */
function steer(event: KeyboardEvent, close: () => void): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key !== 'Escape' && !step) return;
  event.preventDefault();
  event.stopPropagation();
  if (!step) return close();
  const menu = event.currentTarget as HTMLElement;
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items.at((at + step) % items.length)?.focus();
}
