import type { FileKind } from '../host/settings.ts';
import { t } from '../parts/i18n.ts';
import { addIcons, IconButton } from '../parts/icon.tsx';
import { useReadable } from '../parts/use-readable.ts';
import type { Screen } from '../screen.ts';
import { EmojiButton } from './emoji-button.tsx';
import { FilePicker } from './file-picker.tsx';
import { toolIcons } from './tool-icons.ts';

addIcons(toolIcons);

const allKinds: readonly FileKind[] = ['IMAGE', 'VOICE', 'VIDEO', 'FILE'];

/** What can be sent besides words. */
export function Tools(props: {
  screen: Screen;
  onEmoji: (emoji: string) => void;
  onClose: () => void;
  onFiles: (files: readonly File[]) => void;
}) {
  const { screen, onEmoji, onClose, onFiles } = props;
  const { fileKinds = allKinds, ticket } = useReadable(screen.settings);
  return (
    <>
      <EmojiButton preferences={screen.preferences} onPick={onEmoji} onClose={onClose} />
      {fileKinds.some(kind => kind !== 'VOICE') && <FilePicker screen={screen} onFiles={onFiles} />}
      {canRecord() && fileKinds.includes('VOICE') && (
        <IconButton
          icon="mic"
          label={t('recordVoice')}
          onClick={() => screen.explained('voice', () => screen.show({ kind: 'voice' }))}
        />
      )}
      {ticket !== false && (
        <IconButton icon="note" label={t('leaveMessage')} onClick={() => screen.openTicket()} />
      )}
    </>
  );
}

const canRecord = (): boolean => !!navigator.mediaDevices && 'MediaRecorder' in window;
