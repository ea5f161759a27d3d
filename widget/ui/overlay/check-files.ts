import type { OutgoingFile } from '../../sdk/index.ts';
import type { FileKind } from '../host/settings.ts';
import { t } from '../parts/i18n.ts';

const MOST_FILES = 9;
const MB = 1_048_576;
const LIMIT_MB = 20;
const VIDEO_LIMIT_MB = 10;

const limitOf = (mimeType: string): number =>
  mimeType.startsWith('video/') ? VIDEO_LIMIT_MB : LIMIT_MB;

/** Sorts what was chosen into what can be sent and sentences about the rest. */
export function checkFiles(
  files: readonly File[],
  kinds: readonly FileKind[] = ['IMAGE', 'VOICE', 'VIDEO', 'FILE'],
): {
  readonly files: readonly OutgoingFile[];
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const good = files.filter(({ name, size, type }) => {
    const limit = limitOf(type);
    if (!kinds.includes(kindOf(type))) problems.push(t('kindOff', { name }));
    else if (size === 0) problems.push(t('emptyFile', { name }));
    else if (size > limit * MB) problems.push(t('tooBig', { name, limit }));
    return size > 0 && size <= limit * MB && kinds.includes(kindOf(type));
  });
  if (good.length > MOST_FILES) problems.push(t('tooMany', { count: MOST_FILES }));
  return { files: good.slice(0, MOST_FILES).map(toOutgoing), problems };
}

const kindOf = (mimeType: string): FileKind => {
  const [main] = mimeType.split('/');
  if (main === 'image') return 'IMAGE';
  return main === 'video' ? 'VIDEO' : main === 'audio' ? 'VOICE' : 'FILE';
};

const toOutgoing = (file: File): OutgoingFile => ({
  name: file.name,
  mimeType: file.type || 'application/octet-stream',
  size: file.size,
  body: file,
});
