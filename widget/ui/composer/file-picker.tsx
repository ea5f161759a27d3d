import { useRef } from 'preact/hooks';
import { t } from '../parts/i18n.ts';
import { IconButton } from '../parts/icon.tsx';
import type { Screen } from '../screen.ts';

/** Lets the visitor choose pictures and files; a phone offers its camera as well. */
export function FilePicker(props: { screen: Screen; onFiles: (files: readonly File[]) => void }) {
  const picker = useRef<HTMLInputElement>(null);
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
        onChange={({ currentTarget }) => {
          props.onFiles([...(currentTarget.files ?? [])]);
          // The same file again is a choice as well.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
