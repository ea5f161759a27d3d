import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createTickets, type Tickets } from '../../sdk/more/tickets.ts';
import { adoptStyle } from '../parts/adopt-style.ts';
import { t } from '../parts/i18n.ts';
import '../parts/button.ts';
import { IconButton } from '../parts/icon.tsx';
import '../parts/later-icons.ts';
import type { Screen } from '../screen.ts';
import { TicketForm } from './ticket-form.tsx';
import { TicketList } from './ticket-list.tsx';
import { TicketThread } from './ticket-thread.tsx';
import formCss from '../form/form.css?inline';
import css from './ticket.css?inline';

for (const sheet of [formCss, css]) adoptStyle(sheet);

/** Where one is among the visitor's tickets. */
export type Place =
  | { readonly at: 'form' }
  | { readonly at: 'list' }
  | { readonly at: 'thread'; readonly ticketId: string };

/** What the parts of this place share. */
export interface TicketParts {
  readonly screen: Screen;
  readonly tickets: Tickets;
  readonly go: (place: Place) => void;
}

/** Messages to be answered later: the form, "My messages", and one ticket with its answers. */
export function TicketPlace({ screen }: { screen: Screen }) {
  const { preferences } = screen;
  const tickets = useMemo(() => createTickets(screen.client, preferences.drawer), []);
  const [place, go] = useState<Place>(
    screen.view.get() === 'list' ? { at: 'list' } : { at: 'form' },
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => tellChanges(screen, tickets), []);
  // A new place is read from its heading.
  useEffect(() => heading.current?.focus(), [place]);
  const back = (): void => (place.at === 'thread' ? go({ at: 'list' }) : screen.view.set('chat'));
  const parts = { screen, tickets, go };
  return (
    <main class="ticket-place">
      <div class="ticket-bar">
        <IconButton icon="back" label={t('back')} onClick={back} />
        <h2 ref={heading} tabIndex={-1}>
          {t(place.at === 'form' ? 'leaveMessage' : 'myMessages')}
        </h2>
        {place.at !== 'thread' && (
          <button
            type="button"
            class="link"
            onClick={() => go({ at: place.at === 'form' ? 'list' : 'form' })}
          >
            {t(place.at === 'form' ? 'myMessages' : 'leaveMessage')}
          </button>
        )}
      </div>
      {place.at === 'form' && <TicketForm {...parts} />}
      {place.at === 'list' && <TicketList {...parts} />}
      {place.at === 'thread' && <TicketThread {...parts} ticketId={place.ticketId} />}
    </main>
  );
}

/** Tells the page what becomes of tickets while they are open here. */
function tellChanges(screen: Screen, tickets: Tickets): () => void {
  const versions = new Map<string, number>();
  return tickets.onChange(({ id, number, status, version }) => {
    const known = versions.get(id);
    versions.set(id, version);
    // How things are comes first; only what is newer is news.
    if (known !== undefined && known < version)
      screen.emit('ticket.updated', { id, number, status });
  });
}
