import { useState } from 'preact/hooks';
import type { Content, Message } from '../../sdk/index.ts';
import { createReplies } from '../../sdk/more/replies.ts';
import { answered, problemsOf } from '../form/answers.ts';
import { Field } from '../form/field.tsx';
import { focusFirst } from '../form/focus-first.ts';
import { adoptStyle } from '../parts/adopt-style.ts';
import '../parts/button.ts';
import { t } from '../parts/i18n.ts';
import type { Screen } from '../screen.ts';
import { useIsOver } from './use-is-over.ts';
import formCss from '../form/form.css?inline';
import css from './reply.css?inline';

adoptStyle(formCss);
adoptStyle(css);

/** A form in the chat, answered once. */
export function FormCard(props: {
  screen: Screen;
  message: Message;
  form: Extract<Content, { __typename: 'FormContent' }>;
}) {
  const { screen, message, form } = props;
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [failure, setFailure] = useState('');
  const [state, setState] = useState<'open' | 'sending' | 'done'>('open');
  const isOver = useIsOver(screen, message);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const card = event.currentTarget as HTMLElement;
    const found = problemsOf(form.fields, answers);
    setProblems(found);
    if (Object.keys(found).length > 0) return focusFirst(card);
    setState('sending');
    const refusal = await createReplies(screen.client)
      .answer(message.id, answered(answers))
      .catch(() => ({ code: 'UNAVAILABLE', message: '' }));
    setState(refusal ? 'open' : 'done');
    if (refusal) setFailure(refusal.message || t('notDone'));
  };
  if (form.isAnswered || state === 'done' || isOver) {
    const isDone = form.isAnswered || state === 'done';
    return (
      <div class="form-card">
        <strong>{form.title}</strong>
        <p role="status">{t(isDone ? 'submitted' : 'formOver')}</p>
      </div>
    );
  }
  return (
    <form class="form-card" noValidate onSubmit={event => void send(event)}>
      <strong>{form.title}</strong>
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
      <button type="submit" class="button button-main" disabled={state === 'sending'}>
        {t(state === 'sending' ? 'sending' : 'submit')}
      </button>
    </form>
  );
}
