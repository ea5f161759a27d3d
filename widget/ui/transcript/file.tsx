import type { OutgoingFile } from '../../sdk/index.ts';
import { isPicture, sizeText } from '../parts/files.ts';
import { t } from '../parts/i18n.ts';
import { Icon } from '../parts/icon.tsx';
import '../parts/later-icons.ts';
import { useObjectUrl } from '../parts/use-object-url.ts';
import { Voice } from './voice.tsx';

/** A file to download. */
export function FileLink({ name, size, url }: { name: string; size: number; url: string }) {
  return (
    <a class="file" href={url} download={name} aria-label={t('download', { name })}>
      <Icon name="file" size={22} />
      <FileWords name={name} size={size} />
      <Icon name="download" />
    </a>
  );
}

/** A file on its way: a picture and a voice can be met already. */
export function OutgoingFileView({ file, progress }: { file: OutgoingFile; progress: number }) {
  const { mimeType } = file;
  if (isPicture(mimeType)) return <OutgoingPicture file={file} progress={progress} />;
  if (mimeType.startsWith('audio/')) return <OutgoingVoice {...file} />;
  return (
    <div class="file">
      <Icon name="file" size={22} />
      <FileWords {...file} />
    </div>
  );
}

function OutgoingPicture({ file, progress }: { file: OutgoingFile; progress: number }) {
  return (
    <span class="picture">
      <img class="outgoing-picture" src={useObjectUrl(file.body)} alt={file.name} />
      {progress < 1 && <progress value={progress} aria-label={t('sending')} />}
    </span>
  );
}

const OutgoingVoice = ({ body }: OutgoingFile) => (
  <Voice src={useObjectUrl(body)} durationMs={null} />
);

const FileWords = ({ name, size }: { name: string; size: number }) => (
  <span class="file-words">
    <span>{name}</span>
    <small>{sizeText(size)}</small>
  </span>
);
