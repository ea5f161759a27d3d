import { useState } from 'preact/hooks';
import { isRefusal, type Refusal } from '../../sdk/index.ts';
import type { Ticket, TicketWords } from '../../sdk/more/tickets.ts';
import { problemsOf } from '../form/answers.ts';
import { Field } from '../form/field.tsx';
import { focusFirst } from '../form/focus-first.ts';
import type { TicketFieldName } from '../host/settings.ts';
import { t, type Word } from '../parts/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import { useReadable } from '../parts/use-readable.ts';
import { Attachments, useAttachments } from './attachments.tsx';
import type { TicketParts } from './tickets.tsx';

const LONGEST = 2_000;

type Named = Exclude<TicketFieldName, 'ATTACHMENTS'>;
const asked: Record<
  Named,
  {
    key: keyof TicketWords;
    word: Word;
    kind: 'LINE' | 'PHONE' | 'EMAIL' | 'CHOICE';
    fill: 'name' | 'tel' | 'email' | 'off';
  }
> = {
  NAME: { key: 'contactName', word: 'yourName', kind: 'LINE', fill: 'name' },
  PHONE: { key: 'contactPhone', word: 'yourPhone', kind: 'PHONE', fill: 'tel' },
  EMAIL: { key: 'contactEmail', word: 'yourEmail', kind: 'EMAIL', fill: 'email' },
  SUBJECT: { key: 'subject', word: 'subject', kind: 'LINE', fill: 'off' },
  CATEGORY: { key: 'category', word: 'category', kind: 'CHOICE', fill: 'off' },
};

/** The form for a message that is answered later. */
export function TicketForm({ screen, tickets, go }: TicketParts) {
  const { ticketForm } = useReadable(screen.settings);
  const profile = useReadable(screen.chat.profile);
  const conversation = useReadable(screen.chat.conversation);
  const draft = useReadable(screen.ticketDraft);
  const attachments = useAttachments(screen);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState('');
  const [isSending, setSending] = useState(false);
  const [made, setMade] = useState<Ticket | null>(null);
  if (made) return <Made ticket={made} onList={() => go({ at: 'list' })} />;

  const wanted = ticketForm?.fields.filter(({ isShown }) => isShown) ?? [];
  const fields = [
    ...wanted.flatMap(({ field, isRequired }) => {
      if (field === 'ATTACHMENTS') return [];
      const { word, ...rest } = asked[field];
      return [{ ...rest, isRequired, label: t(word), options: ticketForm?.categories ?? [] }];
    }),
    {
      key: 'content',
      kind: 'TEXT',
      fill: 'off',
      isRequired: true,
      label: t('content'),
      options: [],
    },
  ] as const;
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLElement;
    const found = problemsOf(fields, draft);
    setProblems(found);
    setFailure('');
    if (Object.keys(found).length > 0) return focusFirst(form);
    setSending(true);
    const answer = await tickets
      .create({ ...draft, attachmentIds: attachments.ids })
      .catch((): Refusal => ({ code: 'UNAVAILABLE', message: t('notDone') }));
    setSending(false);
    if (isRefusal(answer)) {
      const faults = answer.fields?.map(({ path, message }) => [path, message]) ?? [];
      setProblems(Object.fromEntries(faults));
      setFailure(answer.message || t('notDone'));
      return focusFirst(form);
    }
    screen.ticketDraft.set({});
    setMade(answer);
    screen.emit('ticket.created', { id: answer.id, number: answer.number });
  };
  return (
    <form class="ticket-form" noValidate onSubmit={event => void send(event)}>
      {profile?.onDuty === false && (
        <p class="ticket-note">{profile.offHoursText || t('leaveNote')}</p>
      )}
      {/* Who waits knows where to write. */}
      {profile?.onDuty && conversation?.status !== 'QUEUED' && (
        <p class="ticket-note">
          {t('onDutyNow')}{' '}
          <button type="button" class="link" onClick={() => screen.view.set('chat')}>
            {t('chatNow')}
          </button>
        </p>
      )}
      {fields.map(field => (
        <Field
          key={field.key}
          field={field}
          value={draft[field.key] ?? ''}
          problem={problems[field.key]}
          autocomplete={field.fill}
          maxLength={field.key === 'content' ? LONGEST : undefined}
          onChange={value =>
            screen.ticketDraft.update(before => ({ ...before, [field.key]: value }))
          }
        />
      ))}
      {wanted.some(({ field }) => field === 'ATTACHMENTS') && <Attachments {...attachments} />}
      {wanted.some(({ field }) => field === 'PHONE' || field === 'EMAIL') && (
        <p class="ticket-hint">{t('contactEither')}</p>
      )}
      <p class="problem" role="alert">
        {failure}
      </p>
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

const Made = ({ ticket, onList }: { ticket: Ticket; onList: () => void }) => (
  <div class="ticket-made" role="status">
    <Icon name="check" size={24} />
    <h3>{t('ticketMade', { number: ticket.number })}</h3>
    <p>{t('ticketMadeText')}</p>
    <button type="button" class="button" autoFocus onClick={onList}>
      {t('myMessages')}
    </button>
  </div>
);
