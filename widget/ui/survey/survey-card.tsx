import { useState } from 'preact/hooks';
import type { Survey } from '../../sdk/more/surveys.ts';
import { adoptStyle } from '../parts/adopt-style.ts';
import '../parts/button.ts';
import { t } from '../parts/i18n.ts';
import type { Screen } from '../screen.ts';
import { type RatingSubject, SurveyForm } from './survey-form.tsx';
import css from './survey.css?inline';

adoptStyle(css);

/** A rating in the transcript or in a ticket: to be given, given, or too late. */
export function SurveyCard(props: { screen: Screen; about: RatingSubject; survey: Survey }) {
  const { screen, about } = props;
  const [given, setGiven] = useState<Survey | null>(null);
  const survey = given ?? props.survey;
  const isOver = survey.state === 'EXPIRED' || Date.parse(survey.expiresAt) < Date.now();
  if (survey.answer) return <Answer survey={survey} />;
  if (isOver) return <p class="survey-over">{t('surveyExpired')}</p>;
  return <SurveyForm {...survey} {...{ screen, about }} onDone={setGiven} />;
}

/** The visitor's own answer; only he and the admins see it. */
export function Answer({ survey }: { survey: Survey }) {
  const { levels, answer } = survey;
  const level = levels.find(({ score }) => score === answer?.score);
  return (
    <div class="survey-answer" role="status">
      <strong>{t('thanks')}</strong>
      <p>{[level?.name, ...(answer?.tags ?? [])].filter(Boolean).join(' · ')}</p>
      {answer?.remark && <p>{answer.remark}</p>}
    </div>
  );
}
