import { useState } from 'preact/hooks';
import { isRefusal, type Refusal } from '../../sdk/index.ts';
import { createVisitorProfile } from '../../sdk/more/visitor.ts';
import { answered, problemsOf } from '../form/answers.ts';
import { Field } from '../form/field.tsx';
import { focusFirst } from '../form/focus-first.ts';
import type { ChatForm, Consent } from '../host/settings.ts';
import { adoptStyle } from '../parts/adopt-style.ts';
import { locale, t } from '../parts/i18n.ts';
import '../parts/button.ts';
import { useReadable } from '../parts/use-readable.ts';
import type { Screen } from '../screen.ts';
import { Text } from '../transcript/text.tsx';
import type { Gate } from './use-gate.ts';
import formCss from '../form/form.css?inline';
import css from './gate.css?inline';

adoptStyle(formCss);
adoptStyle(css);

/** Stands in place of the field until the visitor has agreed, or has answered what is asked first. */
export function GateView({ screen, gate }: { screen: Screen; gate: Gate }) {
  const { consent, preChatForm } = useReadable(screen.settings);
  if (gate === 'consent' && consent) return <ConsentGate screen={screen} consent={consent} />;
  return preChatForm ? <FormGate screen={screen} form={preChatForm} /> : null;
}

/** Sends again what was refused only because this was missing. */
function resend({ chat }: Screen, code: string): void {
  const waiting = chat.pending.get().filter(one => one.isRefused && one.code === code);
  for (const { id } of waiting) void chat.retry(id);
}

function ConsentGate({ screen, consent }: { screen: Screen; consent: Consent }) {
  const [problem, setProblem] = useState('');
  const { texts, url, version } = consent;
  const text = texts.find(one => one.locale === locale()) ?? texts[0];
  const agree = async (): Promise<void> => {
    const refusal = await createVisitorProfile(screen.client)
      .giveConsent(version)
      .catch(() => ({ code: 'UNAVAILABLE', message: '' }));
    if (refusal) return setProblem(refusal.message || t('notDone'));
    screen.preferences.consent.set(version);
    resend(screen, 'CONSENT_REQUIRED');
  };
  return (
    <section class="gate" aria-label={t('consent')}>
      <h2>{t('consent')}</h2>
      <div class="gate-text" tabIndex={0}>
        <Text text={text?.text ?? ''} />
      </div>
      {url && (
        <a class="link" href={url} target="_blank" rel="noopener noreferrer">
          {t('readAll')}
        </a>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
      <button type="button" class="button button-main" onClick={() => void agree()}>
        {t('agree')}
      </button>
    </section>
  );
}

function FormGate({ screen, form }: { screen: Screen; form: ChatForm }) {
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState('');
  const title = form.title || t('beforeChat');
  const done = (): void => screen.preferences.hasAnswered.set(true);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const gate = event.currentTarget as HTMLElement;
    const found = problemsOf(form.fields, answers);
    setProblems(found);
    if (Object.keys(found).length > 0) return focusFirst(gate);
    const answer = await createVisitorProfile(screen.client)
      .answerForm(answered(answers))
      .catch((): Refusal => ({ code: 'UNAVAILABLE', message: '' }));
    if (isRefusal(answer)) return setFailure(answer.message || t('notDone'));
    if (answer.skillGroupId) screen.chat.address({ skillGroup: answer.skillGroupId });
    done();
    resend(screen, 'FORM_REQUIRED');
  };
  return (
    <form class="gate" aria-label={title} noValidate onSubmit={event => void send(event)}>
      <h2>{title}</h2>
      {form.fields.map(field => (
        <Field
          key={field.key}
          field={field}
          value={answers[field.key] ?? ''}
          problem={problems[field.key]}
          onChange={value => setAnswers(before => ({ ...before, [field.key]: value }))}
        />
      ))}
      <p class="problem" role="alert">
        {failure}
      </p>
      <div class="gate-actions">
        {!form.isRequired && (
          <button type="button" class="button" onClick={done}>
            {t('skip')}
          </button>
        )}
        <button type="submit" class="button button-main">
          {t('startChat')}
        </button>
      </div>
    </form>
  );
}
