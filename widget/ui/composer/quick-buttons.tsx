import type { QuickButton } from '../host/settings.ts';
import { adoptStyle } from '../parts/adopt-style.ts';
import { t } from '../parts/i18n.ts';
import type { Screen } from '../screen.ts';
import css from './quick-buttons.css?inline';

adoptStyle(css);

/** The tenant's row of buttons above the field; what leads nowhere at the moment is left out. */
export function QuickButtons(props: { screen: Screen; buttons: readonly QuickButton[] }) {
  const { screen, buttons } = props;
  const acts: Partial<Record<QuickButton['kind'], ((button: QuickButton) => void) | false>> = {
    TEXT: ({ text, label }) => void screen.chat.send({ text: text ?? label }),
    // Asking for a person is a message like any other: it begins the conversation, and a robot hears it.
    AGENT: ({ label }) => void screen.chat.send({ text: label }),
    RATE: () => void screen.openSurvey(),
    TICKET: screen.settings.get().ticket !== false && (() => screen.openTicket()),
  };
  return (
    <div class="quick" role="group" aria-label={t('quick')}>
      {buttons.map(button => {
        const { id, kind, label, url } = button;
        const act = acts[kind];
        if (kind === 'LINK' && url) {
          return (
            <a key={id} href={url} target="_blank" rel="noopener noreferrer">
              {label}
            </a>
          );
        }
        return act ? (
          <button key={id} type="button" onClick={() => act(button)}>
            {label}
          </button>
        ) : null;
      })}
    </div>
  );
}
