import { useState } from 'preact/hooks';
import type { OutgoingFile } from '../../sdk/index.ts';
import { isPicture, sizeText } from '../parts/files.ts';
import { t } from '../parts/i18n.ts';
import { Icon, IconButton } from '../parts/icon.tsx';
import '../parts/later-icons.ts';
import { useObjectUrl } from '../parts/use-object-url.ts';
import type { Screen } from '../screen.ts';
import { checkFiles } from './check-files.ts';
import { Dialog } from './dialog.tsx';
import { lighten } from './lighten.ts';

/** Shows what is about to be sent; only its confirmation sends. */
export function PreviewDialog({
  files: chosen,
  screen,
}: {
  files: readonly File[];
  screen: Screen;
}) {
  const [{ files, problems }, setChecked] = useState(() =>
    checkFiles(chosen, screen.settings.get().fileKinds),
  );
  const onClose = screen.close;
  const send = async (): Promise<void> => {
    onClose();
    screen.sendFiles(await Promise.all(files.map(lighten)));
  };
  const isMany = files.length > 1;
  const isEmpty = files.length === 0;
  const title = isMany ? t('previewMany', { count: files.length }) : t('previewTitle');
  const remove = (file: OutgoingFile) => () =>
    setChecked({ problems, files: files.filter(other => other !== file) });
  return (
    <Dialog label={title} onClose={onClose}>
      {!isEmpty && <h2>{title}</h2>}
      {problems.map(problem => (
        <p key={problem} class="problem" role="alert">
          {problem}
        </p>
      ))}
      <div class={isMany ? 'previews' : 'previews single'}>
        {files.map(file => (
          <Preview key={file} file={file} onRemove={isMany ? remove(file) : null} />
        ))}
      </div>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onClose}>
          {t(isEmpty ? 'close' : 'cancel')}
        </button>
        {!isEmpty && (
          <button type="button" class="button button-main" autoFocus onClick={() => void send()}>
            {t('send')}
          </button>
        )}
      </div>
    </Dialog>
  );
}

function Preview({ file, onRemove }: { file: OutgoingFile; onRemove: (() => void) | null }) {
  const { name, mimeType, size, body } = file;
  return (
    <figure>
      {isPicture(mimeType) ? <Thumbnail body={body} /> : <Icon name="file" size={28} />}
      <figcaption>
        {name} <small>{sizeText(size)}</small>
      </figcaption>
      {onRemove && <IconButton icon="close" label={t('remove', { name })} onClick={onRemove} />}
    </figure>
  );
}

const Thumbnail = ({ body }: { body: Blob }) => <img src={useObjectUrl(body)} alt="" />;
