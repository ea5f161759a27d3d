import { useState } from 'preact/hooks';
import { isRefusal, type Refusal } from '../../sdk/index.ts';
import { createSurveys, type Survey, type SurveyLevel } from '../../sdk/more/surveys.ts';
import { t } from '../parts/i18n.ts';
import type { Screen } from '../screen.ts';

const LONGEST = 500;
const faces: Record<number, string> = { 1: '😞', 2: '😕', 3: '😐', 4: '😊', 5: '😄' };

/** What is rated. */
export type RatingSubject = { readonly conversationId: string } | { readonly ticketId: string };

/** What a rating asks. */
export interface SurveyFormProps {
  readonly screen: Screen;
  readonly about: RatingSubject;
  readonly levels: readonly SurveyLevel[];
  readonly asksSolved: boolean;
  readonly onDone: (survey: Survey) => void;
}

/** Level, tags of the level, remark and "was it solved?". Nothing is preset. */
export function SurveyForm({ screen, about, levels, asksSolved, onDone }: SurveyFormProps) {
  const id = 'ticketId' in about ? about.ticketId : about.conversationId;
  const [score, setScore] = useState<number | null>(null);
  const [tags, setTags] = useState<readonly string[]>([]);
  const [remark, setRemark] = useState('');
  const [isSolved, setSolved] = useState<boolean | null>(null);
  const [problem, setProblem] = useState('');
  const [isSending, setSending] = useState(false);
  const level = levels.find(one => one.score === score);
  const choose = (next: number): void => {
    setScore(next);
    setTags([]);
  };
  const toggle = (tag: string): void =>
    setTags(before =>
      before.includes(tag)
        ? before.filter(other => other !== tag)
        : level?.isMultiple
          ? [...before, tag]
          : [tag],
    );
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!level) return setProblem(t('chooseLevel'));
    if (level.tags.length > 0 && tags.length === 0) return setProblem(t('chooseTag'));
    setSending(true);
    const rating = {
      score: level.score,
      tags,
      remark: remark.trim() || null,
      isSolved,
    };
    const surveys = createSurveys(screen.client);
    const answer = await (
      'ticketId' in about
        ? surveys.rateTicket({ ...about, ...rating })
        : surveys.answer({ ...about, ...rating })
    ).catch((): Refusal => ({ code: 'UNAVAILABLE', message: t('notDone') }));
    setSending(false);
    if (isRefusal(answer)) return setProblem(answer.message || t('notDone'));
    if ('conversationId' in about) screen.emit('survey.submitted', about);
    onDone(answer);
  };
  return (
    <form class="survey" noValidate onSubmit={event => void send(event)}>
      <fieldset>
        <legend>{t('rateTitle')}</legend>
        <div class="levels">
          {levels
            .toSorted((a, b) => b.score - a.score)
            .map(one => (
              <label key={one.score} class={one.score === score ? 'chosen' : undefined}>
                <input
                  type="radio"
                  name={`level-${id}`}
                  checked={one.score === score}
                  onChange={() => choose(one.score)}
                />
                <span aria-hidden="true">{faces[one.score] ?? one.score}</span>
                {one.name}
              </label>
            ))}
        </div>
      </fieldset>
      {level && level.tags.length > 0 && (
        <div class="survey-tags" role="group" aria-label={t('rateTags')}>
          {level.tags.map(tag => (
            <button
              key={tag}
              type="button"
              aria-pressed={tags.includes(tag)}
              onClick={() => toggle(tag)}
            >
              {tag}
            </button>
          ))}
        </div>
      )}
      {level && asksSolved && (
        <fieldset class="solved">
          <legend>{t('wasSolved')}</legend>
          {[true, false].map(answer => (
            <label key={String(answer)}>
              <input
                type="radio"
                name={`solved-${id}`}
                checked={isSolved === answer}
                onChange={() => setSolved(answer)}
              />
              {t(answer ? 'yes' : 'no')}
            </label>
          ))}
        </fieldset>
      )}
      {level && (
        <label class="remark">
          {t('remark')} <small>{t('optional')}</small>
          <textarea
            rows={2}
            maxLength={LONGEST}
            value={remark}
            onInput={({ currentTarget }) => setRemark(currentTarget.value)}
          />
        </label>
      )}
      <p class="problem" role="alert">
        {problem}
      </p>
      {level && (
        <button type="submit" class="button button-main" disabled={isSending}>
          {t(isSending ? 'sending' : 'sendRating')}
        </button>
      )}
    </form>
  );
}
