import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../parts/i18n.ts';
import { IconButton } from '../parts/icon.tsx';
import { lazily } from '../parts/lazily.tsx';
import type { Screen } from '../screen.ts';

const MenuPanel = lazily(() => import('./menu-panel.tsx').then(panel => panel.MenuPanel));

/** The rarer commands. */
export function Menu({ screen, canMove }: { screen: Screen; canMove: boolean }) {
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
      {isOpen && <MenuPanel {...{ screen, canMove }} onClose={close} />}
    </div>
  );
}
