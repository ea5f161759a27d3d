import { useEffect, useState } from 'preact/hooks';
import { isRefusal } from '../../sdk/index.ts';
import type { TicketFile, TicketThread as Thread } from '../../sdk/more/tickets.ts';
import { Field } from '../form/field.tsx';
import { t } from '../parts/i18n.ts';
import { lazily } from '../parts/lazily.tsx';
import { timeMark } from '../parts/time.ts';
import { Text } from '../transcript/text.tsx';
import { Attachments, useAttachments } from './attachments.tsx';
import { TicketStatus } from './ticket-list.tsx';
import type { TicketParts } from './tickets.tsx';

const SurveyCard = lazily(() => import('../survey/survey-card.tsx').then(part => part.SurveyCard));

/** One ticket with its answers, and room for one's own. */
export function TicketThread({ screen, tickets, ticketId }: TicketParts & { ticketId: string }) {
  const [thread, setThread] = useState<Thread | null>(null);
  const [failure, setFailure] = useState('');
  const load = (): void => {
    tickets.read(ticketId).then(
      read => (read ? setThread(read) : setFailure(t('notLoaded'))),
      () => setFailure(t('notLoaded')),
    );
  };
  // Of a duplicate the one is shown that goes on in its place.
  const shownId = thread?.ticket.id ?? ticketId;
  useEffect(load, [ticketId]);
  useEffect(() => tickets.onChange(({ id }) => id === shownId && load()), [shownId]);
  if (!thread)
    return (
      <p class="ticket-empty" role="status">
        {failure}
      </p>
    );
  const { ticket, comments } = thread;
  return (
    <div class="ticket-thread">
      <p class="ticket-head">
        <strong>#{ticket.number}</strong> <TicketStatus status={ticket.status} />
      </p>
      <ol>
        <Entry
          author={t('you')}
          at={ticket.createdAt}
          text={ticket.content}
          files={ticket.attachments}
        />
        {comments.map(({ id, author, createdAt, text, attachments }) => (
          <Entry
            key={id}
            author={author.isOwn ? t('you') : author.name}
            at={createdAt}
            text={text}
            files={attachments}
          />
        ))}
      </ol>
      {ticket.survey && (
        <SurveyCard {...{ screen }} about={{ ticketId: ticket.id }} survey={ticket.survey} />
      )}
      <Reply {...{ screen, tickets }} ticketId={ticket.id} onSent={load} />
    </div>
  );
}

function Entry(props: { author: string; at: string; text: string; files: readonly TicketFile[] }) {
  const { author, at, text, files } = props;
  return (
    <li class="ticket-entry">
      <p>
        <strong>{author}</strong> <small>{timeMark(Date.parse(at))}</small>
      </p>
      <Text text={text} />
      {files.map(({ id, name, url }) => (
        <a key={id} href={url} download={name} class="link">
          {name}
        </a>
      ))}
    </li>
  );
}

function Reply(
  props: Pick<TicketParts, 'screen' | 'tickets'> & { ticketId: string; onSent: () => void },
) {
  const { screen, tickets, ticketId, onSent } = props;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const attachments = useAttachments(screen);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!text.trim()) return setProblem(t('required'));
    setSending(true);
    const answer = await tickets
      .comment(ticketId, { text: text.trim(), attachmentIds: attachments.ids })
      .catch(() => ({ code: 'UNAVAILABLE', message: t('notDone') }));
    setSending(false);
    setProblem(isRefusal(answer) ? answer.message || t('notDone') : '');
    if (isRefusal(answer)) return;
    setText('');
    attachments.clear();
    onSent();
  };
  return (
    <form class="ticket-form" noValidate onSubmit={event => void send(event)}>
      <Field
        field={{ kind: 'TEXT', label: t('addComment'), options: [], isRequired: true }}
        value={text}
        problem={problem}
        onChange={setText}
      />
      <Attachments {...attachments} />
      <button
        type="submit"
        class="button button-main wide"
        disabled={isSending || attachments.isBusy}
      >
        {t(isSending ? 'sending' : 'send')}
      </button>
    </form>
  );
}
