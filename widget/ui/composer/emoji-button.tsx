import { useState } from 'preact/hooks';
import type { Preferences } from '../host/preferences.ts';
import { t } from '../parts/i18n.ts';
import { IconButton } from '../parts/icon.tsx';
import { lazily } from '../parts/lazily.tsx';

const KEPT = 16;
const EmojiPanel = lazily(() => import('./emoji-panel.tsx').then(panel => panel.EmojiPanel));

/** Opens the emoji panel, which is loaded when first used. */
export function EmojiButton(props: {
  preferences: Preferences;
  onPick: (emoji: string) => void;
  onClose: () => void;
}) {
  const { recentEmoji } = props.preferences;
  const [isOpen, setOpen] = useState(false);
  const pick = (emoji: string): void => {
    props.onPick(emoji);
    recentEmoji.update(recent =>
      [emoji, ...recent.filter(other => other !== emoji)].slice(0, KEPT),
    );
  };
  const close = (): void => {
    setOpen(false);
    props.onClose();
  };
  return (
    <>
      <IconButton
        icon="smile"
        label={t('emoji')}
        isExpanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <EmojiPanel recent={recentEmoji.get()} onPick={pick} onClose={close} />}
    </>
  );
}
