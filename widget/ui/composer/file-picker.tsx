import { useRef } from 'preact/hooks';
import type { FileKind } from '../host/settings.ts';
import { t } from '../parts/i18n.ts';
import { IconButton } from '../parts/icon.tsx';
import type { Screen } from '../screen.ts';

const types = { IMAGE: 'image/*', VOICE: 'audio/*', VIDEO: 'video/mp4', FILE: '' } as const;

/** What a file chooser shows; everything where any file may be sent. */
export const acceptedTypes = (kinds?: readonly FileKind[]): string =>
  kinds?.includes('FILE') ? '' : (kinds ?? []).map(kind => types[kind]).join();

/** Lets the visitor choose pictures and files; a phone offers its camera as well. */
export function FilePicker(props: { screen: Screen; onFiles: (files: readonly File[]) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  const { fileKinds } = props.screen.settings.get();
  return (
    <>
      <IconButton
        icon="clip"
        label={t('attach')}
        onClick={() => props.screen.explained('files', () => picker.current?.click())}
      />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={acceptedTypes(fileKinds)}
        onChange={({ currentTarget }) => {
          props.onFiles([...(currentTarget.files ?? [])]);
          // The same file again is a choice as well.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
