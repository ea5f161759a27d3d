import { useState } from 'preact/hooks';
import type { Survey, SurveyOffer } from '../../sdk/more/surveys.ts';
import { Dialog } from '../overlay/dialog.tsx';
import { adoptStyle } from '../parts/adopt-style.ts';
import '../parts/button.ts';
import { t } from '../parts/i18n.ts';
import type { Screen } from '../screen.ts';
import { Answer } from './survey-card.tsx';
import { SurveyForm } from './survey-form.tsx';
import css from './survey.css?inline';

adoptStyle(css);

/** A rating over the chat: by the visitor's own wish, or at once when he is invited. */
export function SurveyDialog(props: {
  screen: Screen;
  conversationId: string;
  offer: SurveyOffer;
}) {
  const { screen, conversationId, offer } = props;
  const [given, setGiven] = useState<Survey | null>(null);
  return (
    <Dialog label={t('rate')} onClose={screen.close}>
      {given ? (
        <Answer survey={given} />
      ) : (
        <SurveyForm {...offer} {...{ screen }} about={{ conversationId }} onDone={setGiven} />
      )}
      <div class="dialog-actions">
        <button type="button" class="button" onClick={screen.close}>
          {t(given ? 'close' : 'later')}
        </button>
      </div>
    </Dialog>
  );
}
