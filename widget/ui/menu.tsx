import { useEffect, useRef } from 'preact/hooks';
import { t } from './i18n.ts';
import { IconButton } from './icon.tsx';

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
  const item = (label: string, choose: () => void) => (
    <button
      type="button"
      role="menuitem"
      onClick={() => {
        close();
        choose();
      }}
    >
      {label}
    </button>
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') close();
    else if (step) focusNext(event.currentTarget as HTMLElement, step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="menu" ref={root} onKeyDown={onKeyDown}>
      <IconButton
        icon="more"
        label={t('more')}
        isExpanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      />
      {isOpen && (
        <div role="menu" aria-label={t('more')}>
          {canMove && item(t('moveLeft'), () => onMove('left'))}
          {canMove && item(t('moveRight'), () => onMove('right'))}
          {canEnd && item(t('end'), onEnd)}
        </div>
      )}
    </div>
  );
}

function focusNext(menu: HTMLElement, step: number): void {
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items.at((at + step) % items.length)?.focus();
}
