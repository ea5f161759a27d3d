import { useRef } from 'preact/hooks';
import { t } from '../parts/i18n.ts';
import { IconButton } from '../parts/icon.tsx';

/** Lets the visitor choose pictures and files; a phone offers its camera as well. */
export function FilePicker({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton icon="clip" label={t('attach')} onClick={() => picker.current?.click()} />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file again is a choice as well.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
