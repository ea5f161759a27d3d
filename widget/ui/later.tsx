import { useEffect, useState } from 'preact/hooks';
import type { Message } from '../sdk/index.ts';
import { followProfile } from '../sdk/more/profile.ts';
import { useFileDrop } from './composer/use-file-drop.ts';
import type { Reach } from './duty.ts';
import { Banner } from './header/banner.tsx';
import { callAttention, summary } from './host/attention.ts';
import { closeByBack } from './host/back-button.ts';
import { serveCalls } from './host/calls.ts';
import { reportEvents } from './host/events.ts';
import { hearLogOut } from './host/log-out.ts';
import { tellOfVisitor } from './host/tell-of-visitor.ts';
import { adoptStyle } from './parts/adopt-style.ts';
import { t } from './parts/i18n.ts';
import { lazily } from './parts/lazily.tsx';
import { useReadable } from './parts/use-readable.ts';
import type { Screen } from './screen.ts';
import { useDuty } from './use-duty.ts';
import css from './later.css?inline';

adoptStyle(css);

const PushOffer = lazily(() => import('./push/push-offer.tsx').then(part => part.PushOffer));

/** What a chat needs as soon as it stands, but not in order to stand. */
export function Later({ screen, reach }: { screen: Screen; reach: Reach }) {
  const { chat, shell } = screen;
  const hasWritten = !!useReadable(chat.conversation);
  const isDropping = useFileDrop(files => screen.show({ kind: 'files', files }));
  useEffect(() => {
    serveCalls(screen);
    hearLogOut(screen);
    if (shell.kind === 'page') closeByBack(screen);
    // From here on events are news; what was there at the start is history.
    void screen.started.then(() => {
      callAttention(screen);
      reportEvents(chat, shell);
      chat.onMessage(message => invited(screen, message));
      tellOfVisitor(screen);
      followProfile(screen.client, chat);
      shell.tell({ type: 'event', name: 'ready', data: null });
    });
  }, []);
  useOffDutyWords(screen);
  useDuty(screen, reach);
  useEscape(screen);
  return (
    <>
      <Banner chat={chat} />
      {hasWritten && <PushOffer screen={screen} />}
      <Announcer screen={screen} />
      <Notice screen={screen} />
      {isDropping && <div class="drop">{t('drop')}</div>}
    </>
  );
}

/** An invitation to rate stands in the transcript; where the tenant wants so, it opens at once. */
function invited(screen: Screen, { content, conversation }: Message): void {
  if (content.__typename !== 'SurveyInvitationContent') return;
  screen.emit('survey.invited', { conversationId: conversation.id });
  if (screen.settings.get().surveyMode?.toLowerCase() !== 'dialog') return;
  const offer = { canRate: true, ...content.survey };
  screen.show({ kind: 'survey', conversationId: conversation.id, offer });
}

/** What was refused because nobody is on duty is not lost: it goes into the form. */
function useOffDutyWords(screen: Screen): void {
  const { chat, settings, ticketDraft, openTicket } = screen;
  const pending = useReadable(chat.pending);
  useEffect(() => {
    const refused = pending.filter(({ isRefused, code }) => isRefused && code === 'OFF_DUTY');
    const words = refused.flatMap(({ content }) => ('text' in content ? [content.text] : []));
    if (words.length === 0 || settings.get().ticket === false) return;
    for (const { id, content } of refused) if ('text' in content) void chat.discard(id);
    void chat.refresh();
    const content = [ticketDraft.get().content, ...words].filter(Boolean).join('\n');
    openTicket({ content });
  }, [pending]);
}

const NOTICE_MS = 5_000;

/** What just happened, over the top of the transcript; nothing moves for it. */
function Notice({ screen: { notice } }: { screen: Screen }) {
  const text = useReadable(notice);
  useEffect(() => {
    const timer = text ? setTimeout(() => notice.set(''), NOTICE_MS) : undefined;
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="toast" role="status">
      {text && <span>{text}</span>}
    </div>
  );
}

/** Escape closes the top thing; when nothing else is open, that is the window. */
function useEscape({ shell, view }: Screen): void {
  useEffect(() => {
    const close = ({ key, defaultPrevented, isComposing }: KeyboardEvent): void => {
      if (key !== 'Escape' || defaultPrevented || isComposing) return;
      if (view.get() === 'chat') shell.tell({ type: 'close' });
      else view.set('chat');
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, []);
}

/** Reads arriving messages to who listens instead of looks. */
function Announcer({ screen: { chat } }: { screen: Screen }) {
  const [words, setWords] = useState('');
  useEffect(
    () =>
      chat.onMessage(message => {
        const { kind, name } = message.sender;
        if (kind === 'VISITOR') return;
        setWords(`${kind === 'SYSTEM' ? '' : `${name}: `}${summary(message)}`);
      }),
    [chat],
  );
  return (
    <div class="unseen" aria-live="polite">
      {words}
    </div>
  );
}
