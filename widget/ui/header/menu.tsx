import { useEffect, useRef, useState } from 'preact/hooks';
import { t, type Word } from '../parts/i18n.ts';
import { IconButton } from '../parts/icon.tsx';
import { lazily } from '../parts/lazily.tsx';

const MenuPanel = lazily(() => import('./menu-panel.tsx').then(panel => panel.MenuPanel));

/** One entry of the menu. */
export interface MenuItem {
  readonly word: Word;
  readonly onChoose: () => void;
}

/** The rarer commands. Absent while there is nothing in it. */
export function Menu({ items }: { items: readonly MenuItem[] }) {
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: Event): void => {
      if (!root.current?.contains(target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', closeOutside);
    return () => removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);
  if (items.length === 0) return null;

  const close = (): void => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  return (
    <div class="menu" ref={root}>
      <IconButton
        icon="more"
        label={t('more')}
        isExpanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <MenuPanel items={items} onClose={close} />}
    </div>
  );
}
