import { useEffect, useState } from 'preact/hooks';
import { adoptStyle } from '../parts/adopt-style.ts';
import { type Word, t } from '../parts/i18n.ts';
import { groups } from './emoji.ts';
import css from './emoji-panel.css?inline';

adoptStyle(css);

/** All emoji in groups, those used last in front. */
export function EmojiPanel(props: {
  recent: readonly string[];
  onPick: (emoji: string) => void;
  onClose: () => void;
}) {
  // Fixed while the panel is open: emoji that move under the finger get hit by mistake.
  const [recent] = useState(props.recent);
  useEffect(() => {
    // Focus may still be on the button or in the field: the panel is the top thing all the same.
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      props.onClose();
    };
    addEventListener('keydown', escape, true);
    return () => removeEventListener('keydown', escape, true);
  }, []);
  const all: readonly (readonly [Word, readonly string[]])[] = [
    ...(recent.length > 0 ? [['recent', recent] as const] : []),
    ...(Object.entries(groups) as [keyof typeof groups, readonly string[]][]),
  ];
  return (
    <div class="emoji-panel" role="group" aria-label={t('emoji')}>
      {all.map(([name, emoji]) => (
        <section key={name} aria-label={t(name)}>
          <h2>{t(name)}</h2>
          {emoji.map(one => (
            <button key={one} type="button" onClick={() => props.onPick(one)}>
              {one}
            </button>
          ))}
        </section>
      ))}
    </div>
  );
}
