import './emoji-panel.css';
import { useState } from 'preact/hooks';
import { groups } from './emoji.ts';
import { type Dictionary, t } from './i18n.ts';

/** All emoji in groups, those used last in front. */
export function EmojiPanel(props: {
  recent: readonly string[];
  onPick: (emoji: string) => void;
  onClose: () => void;
}) {
  // Fixed while the panel is open: emoji that move under the finger get hit by mistake.
  const [recent] = useState(props.recent);
  const all: readonly (readonly [keyof Dictionary, readonly string[]])[] = [
    ...(recent.length > 0 ? [['recent', recent] as const] : []),
    ...(Object.entries(groups) as [keyof typeof groups, readonly string[]][]),
  ];
  return (
    <div
      class="emoji-panel"
      role="group"
      aria-label={t('emoji')}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onClose();
      }}
    >
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
