import { t } from '../parts/i18n.ts';
import type { Screen } from '../screen.ts';
import { Dialog } from './dialog.tsx';

/** Asks once before the visitor gives his place in the queue up; what he wrote goes into the form. */
export function LeaveDialog({ screen }: { screen: Screen }) {
  const { chat, close, settings } = screen;
  const leave = async (): Promise<void> => {
    close();
    const words = written(screen);
    if (await chat.end()) return screen.tell('notDone');
    if (settings.get().ticket !== false) screen.openTicket({ content: words });
  };
  return (
    <Dialog label={t('leaveTitle')} onClose={close}>
      <h2>{t('leaveTitle')}</h2>
      <p>{t('leaveText')}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={close}>
          {t('stay')}
        </button>
        <button type="button" class="button button-danger" onClick={() => void leave()}>
          {t('leaveQueue')}
        </button>
      </div>
    </Dialog>
  );
}

/** What the visitor wrote in the conversation that he leaves. */
function written({ chat }: Screen): string {
  const id = chat.conversation.get()?.id;
  return chat.transcript.log
    .get()
    .flatMap(({ conversation, sender, content }) =>
      conversation.id === id && sender.kind === 'VISITOR' && content.__typename === 'TextContent'
        ? [content.text]
        : [],
    )
    .join('\n');
}
