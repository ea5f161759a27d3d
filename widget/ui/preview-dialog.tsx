import { useState } from 'preact/hooks';
import type { OutgoingFile } from '../sdk/index.ts';
import { Dialog } from './dialog.tsx';
import { isPicture, sizeText } from './files.ts';
import { t } from './i18n.ts';
import { Icon, IconButton } from './icon.tsx';
import { useObjectUrl } from './use-object-url.ts';

/** Shows what is about to be sent; only its confirmation sends. */
export function PreviewDialog(props: {
  files: readonly OutgoingFile[];
  problems: readonly string[];
  onSend: (files: readonly OutgoingFile[]) => void;
  onClose: () => void;
}) {
  const [files, setFiles] = useState(props.files);
  const title = files.length > 1 ? t('previewMany', { count: files.length }) : t('previewTitle');
  return (
    <Dialog label={title} onClose={props.onClose}>
      {files.length > 0 && <h2>{title}</h2>}
      {props.problems.map(problem => (
        <p key={problem} class="problem" role="alert">
          {problem}
        </p>
      ))}
      <div class={`previews ${files.length === 1 ? 'single' : ''}`}>
        {files.map(file => (
          <figure key={file.name + file.size}>
            {isPicture(file.mimeType) ? (
              <Thumbnail body={file.body} />
            ) : (
              <Icon name="file" size={28} />
            )}
            <figcaption>
              {file.name} <small>{sizeText(file.size)}</small>
            </figcaption>
            {files.length > 1 && (
              <IconButton
                icon="close"
                label={t('remove', { name: file.name })}
                onClick={() => setFiles(files.filter(other => other !== file))}
              />
            )}
          </figure>
        ))}
      </div>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={props.onClose}>
          {t(files.length > 0 ? 'cancel' : 'close')}
        </button>
        {files.length > 0 && (
          <button
            type="button"
            class="button button-main"
            autoFocus
            onClick={() => props.onSend(files)}
          >
            {t('send')}
          </button>
        )}
      </div>
    </Dialog>
  );
}

const Thumbnail = ({ body }: { body: Blob }) => <img src={useObjectUrl(body)} alt="" />;
