import { useState } from 'preact/hooks';
import type { MenuEntry } from '../host/settings.ts';
import { adoptStyle } from '../parts/adopt-style.ts';
import { t } from '../parts/i18n.ts';
import { useReadable } from '../parts/use-readable.ts';
import type { Screen } from '../screen.ts';
import css from './welcome-menu.css?inline';

adoptStyle(css);

const SHOWN = 5;

/** What can be chosen before the first message. Showing it, and choosing a group, creates nothing. */
export function WelcomeMenu({
  screen,
  entries,
}: {
  screen: Screen;
  entries: readonly MenuEntry[];
}) {
  const { chat } = screen;
  const [isWhole, setWhole] = useState(false);
  const [chosen, setChosen] = useState('');
  const hasTicket = useReadable(screen.settings).ticket !== false;
  const shown = entries.filter(({ kind }) => kind !== 'TICKET' || hasTicket);
  const choose = ({ id, kind, text, skillGroupId }: MenuEntry): void => {
    if (kind === 'TICKET') return screen.openTicket();
    if (kind !== 'GROUP') return void chat.send({ text });
    // It takes effect with the first message.
    chat.address({ skillGroup: skillGroupId ?? undefined });
    setChosen(id);
    document.querySelector('textarea')?.focus();
  };
  return (
    <div class="welcome-menu" role="group" aria-label={t('menu')}>
      {shown.slice(0, isWhole ? undefined : SHOWN).map(entry =>
        entry.kind === 'LINK' && entry.url ? (
          <a key={entry.id} href={entry.url} target="_blank" rel="noopener noreferrer">
            {entry.text}
          </a>
        ) : (
          <button
            key={entry.id}
            type="button"
            aria-pressed={entry.kind === 'GROUP' ? chosen === entry.id : undefined}
            onClick={() => choose(entry)}
          >
            {entry.text}
          </button>
        ),
      )}
      {shown.length > SHOWN && !isWhole && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {t('moreEntries')}
        </button>
      )}
      {chosen && (
        <p class="chosen" role="status">
          {t('writeToGroup')}
        </p>
      )}
    </div>
  );
}
