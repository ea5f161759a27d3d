import { useRef } from 'preact/hooks';
import type { FileKind } from '../host/settings.ts';
import { t } from '../parts/i18n.ts';
import { IconButton } from '../parts/icon.tsx';
import type { Screen } from '../screen.ts';

const types = { IMAGE: 'image/*', VOICE: 'audio/*', VIDEO: 'video/mp4', FILE: '' } as const;

/** What a file chooser shows; everything where any file may be sent. */
export const acceptedTypes = (kinds?: readonly FileKind[]): string =>
  kinds?.includes('FILE') ? '' : (kinds ?? []).map(kind => types[kind]).join();

/** Has the app around the page choose, where it offers that; else the browser. */
export function chooseFiles(
  { shell }: Screen,
  input: HTMLInputElement | null,
  onFiles: (files: readonly File[]) => void,
): void {
  const picked = shell.pickFiles?.(input?.accept ?? '');
  if (picked) void picked.then(onFiles);
  else input?.click();
}

/** Lets the visitor choose pictures and files; a phone offers its camera as well. */
export function FilePicker(props: { screen: Screen; onFiles: (files: readonly File[]) => void }) {
  const { screen, onFiles } = props;
  const picker = useRef<HTMLInputElement>(null);
  const { fileKinds } = screen.settings.get();
  return (
    <>
      <IconButton
        icon="clip"
        label={t('attach')}
        onClick={() =>
          screen.explained('files', () => chooseFiles(screen, picker.current, onFiles))
        }
      />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={acceptedTypes(fileKinds)}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file again is a choice as well.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
