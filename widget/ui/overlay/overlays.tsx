import { adoptStyle } from '../parts/adopt-style.ts';
import '../parts/button.ts';
import { lazily } from '../parts/lazily.tsx';
import { useReadable } from '../parts/use-readable.ts';
import type { Screen } from '../screen.ts';
import { EndDialog } from './end-dialog.tsx';
import { ExplainDialog } from './explain-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { Lightbox } from './lightbox.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import { VoiceDialog } from './voice-dialog.tsx';
import css from './overlay.css?inline';

const SurveyDialog = lazily(() =>
  import('../survey/survey-dialog.tsx').then(part => part.SurveyDialog),
);

adoptStyle(css);

/** What opens over the chat: one part of the program, loaded when the first of them opens. */
export function Overlays({ screen }: { screen: Screen }) {
  const overlay = useReadable(screen.overlay);
  const { close } = screen;
  switch (overlay?.kind) {
    case 'end':
      return <EndDialog screen={screen} />;
    case 'survey':
      return <SurveyDialog {...overlay} screen={screen} />;
    case 'leave':
      return <LeaveDialog screen={screen} />;
    case 'picture':
      return <Lightbox picture={overlay.picture} onClose={close} />;
    case 'files':
      return <PreviewDialog key={overlay.files} files={overlay.files} screen={screen} />;
    case 'voice':
      return <VoiceDialog screen={screen} />;
    case 'explain':
      return <ExplainDialog {...overlay} screen={screen} />;
    default:
      return null;
  }
}
