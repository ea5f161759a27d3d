import { useEffect, useState } from 'preact/hooks';
import type { Ticket } from '../../sdk/more/tickets.ts';
import { t, type Word } from '../parts/i18n.ts';
import { timeMark } from '../parts/time.ts';
import type { TicketParts } from './tickets.tsx';

const statusWords: Record<Ticket['status'], Word> = {
  OPEN: 'ticketOpen',
  PENDING: 'ticketPending',
  SOLVED: 'ticketSolved',
};

/** What the visitor left before, with what became of it. */
export function TicketList({ tickets, go }: TicketParts) {
  const [page, setPage] = useState<readonly Ticket[] | null>(null);
  const [isFailed, setFailed] = useState(false);
  const load = (): void => {
    setFailed(false);
    tickets.list().then(setPage, () => setFailed(true));
  };
  useEffect(() => {
    load();
    return tickets.onChange(changed =>
      setPage(before => {
        const others = before?.filter(({ id }) => id !== changed.id);
        // A duplicate goes on in another one.
        return others && changed.mergedInto ? others : others ? [changed, ...others] : null;
      }),
    );
  }, []);
  if (isFailed) {
    return (
      <p class="ticket-empty" role="alert">
        {t('notLoaded')}{' '}
        <button type="button" class="link" onClick={load}>
          {t('retry')}
        </button>
      </p>
    );
  }
  if (page?.length === 0) return <p class="ticket-empty">{t('noMessages')}</p>;
  return (
    <ul class="ticket-list" aria-busy={!page}>
      {page?.map(ticket => (
        <li key={ticket.id}>
          <button type="button" onClick={() => go({ at: 'thread', ticketId: ticket.id })}>
            <span class="ticket-head">
              <strong>#{ticket.number}</strong>
              <TicketStatus status={ticket.status} />
              <small>{timeMark(Date.parse(ticket.updatedAt))}</small>
            </span>
            <span class="ticket-preview">{ticket.subject || ticket.content}</span>
            {ticket.unreadCount > 0 && (
              <b aria-label={t('newMessages', { count: ticket.unreadCount })}>
                {ticket.unreadCount}
              </b>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How far a ticket is, in a word. */
export const TicketStatus = ({ status }: { status: Ticket['status'] }) => (
  <span class={`ticket-status ${status.toLowerCase()}`}>{t(statusWords[status])}</span>
);
