import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { FileKind } from './file.entity.ts';
import { fileLimits } from './file.limits.ts';
import { videoDurationMs, soundDurationMs } from './file.media.ts';
import { extensionOf } from './file.name.ts';
import { Refusal } from './file.refusal.ts';

type Family = 'image' | 'video' | 'audio' | 'pdf';

const families: Record<Family, readonly string[]> = {
  image: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'heic', 'heif', 'avif', 'bmp', 'tif', 'tiff', 'ico'],
  video: ['mp4', 'm4v', 'mov', 'webm', 'avi', 'mkv', '3gp', 'wmv', 'flv'],
  audio: ['mp3', 'm4a', 'aac', 'amr', 'ogg', 'oga', 'opus', 'wav', 'flac'],
  pdf: ['pdf'],
};

const programExtensions = new Set(
  (
    'exe com bat cmd msi msp scr pif cpl dll sys drv ocx lnk reg inf hta chm gadget application ' +
    'js mjs cjs jse vbs vbe ws wsf wsh wsc ps1 psm1 ps1xml sct sh bash zsh csh ksh fish command ' +
    'py pyc pyw rb pl php php3 php5 phtml phar asp aspx jsp jspx cgi lua tcl ' +
    'jar war class jnlp apk aab ipa xapk app dmg pkg deb rpm run appimage elf so dylib bin wasm swf ' +
    'html htm xhtml xht shtml mht mhtml svg svgz xsl xslt'
  ).split(' '),
);

const programTypes =
  /^application\/(?:x-msdownload|x-elf|x-mach-binary|java-vm|java-archive|wasm|x-shockwave-flash|vnd\.android\.package-archive|x-google-chrome-extension|x-deb|x-rpm|x-apple-diskimage|x-ms-shortcut|x\.ms\.shortcut|x-ms-regedit|vnd\.microsoft\.portable-executable|x-msi)$/;

const pictureTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
const heicTypes = new Set([
  'image/heic',
  'image/heif',
  'image/heic-sequence',
  'image/heif-sequence',
]);

/** Whether a name is that of a program, a script or a web page; the last extension decides. */
export function isProgramName(name: string): boolean {
  return programExtensions.has(extensionOf(name));
}

/** What a file that is announced as this can turn out to be; sound may be too long for a voice message. */
export function announcedKinds({ mimeType }: Pick<Arrived, 'mimeType'>): readonly FileKind[] {
  const [family] = mimeType.split('/');
  if (family === 'image') return [FileKind.IMAGE];
  if (family === 'video') return [FileKind.VIDEO];
  if (family === 'audio') return [FileKind.VOICE, FileKind.FILE];
  const isUnknown = mimeType === '' || mimeType === 'application/octet-stream';
  return isUnknown ? Object.values(FileKind) : [FileKind.FILE];
}

/** What a file turned out to be. */
export interface Judged {
  readonly kind: FileKind;
  readonly mimeType: string;
  /** Must be decoded elsewhere before it can be shown. */
  readonly isHeic?: boolean;
  readonly durationMs?: number;
}

/** A file as it was announced, and where its bytes are now. */
export interface Arrived {
  readonly path: string;
  readonly name: string;
  readonly mimeType: string;
  readonly size: number;
}

function familyOf({ name, mimeType }: Arrived): Family | null {
  const extension = extensionOf(name);
  const named = Object.entries(families).find(([, known]) => known.includes(extension));
  if (named) return named[0] as Family;
  const main = mimeType.split('/')[0];
  return main === 'image' || main === 'video' || main === 'audio' ? main : null;
}

async function beginning(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(4_096), position: 0 });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Whether bytes read as text begin a script, a web page or a drawing with scripts. */
function isScript(bytes: Buffer): boolean {
  // Without NULs a page in UTF-16 reads like one in ASCII.
  const text = bytes
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^[\xef\xbb\xbf\xfe\xff\s]+/, '');
  if (/^(?:#!|<\?php)/i.test(text)) return true;
  return (
    text.startsWith('<') && /<(?:!doctype\s+html|html|head|body|script|svg|iframe)\b/i.test(text)
  );
}

function mimeOfPlain(bytes: Buffer, detected: string | undefined): string {
  if (detected !== undefined) return detected;
  return bytes.includes(0) ? 'application/octet-stream' : 'text/plain';
}

async function judgeVideo(arrived: Arrived, detected: string): Promise<Judged> {
  const isMp4 = detected === 'video/mp4' || detected === 'video/x-m4v';
  const durationMs = isMp4 ? await videoDurationMs(arrived.path) : null;
  if (durationMs === null) throw new Refusal('VIDEO_CONTAINER');
  if (arrived.size > fileLimits.videoSize) throw new Refusal('VIDEO_TOO_LARGE');
  return { kind: FileKind.VIDEO, mimeType: 'video/mp4', durationMs };
}

async function judgeSound(arrived: Arrived, detected: string): Promise<Judged> {
  const mimeType = detected.replace(/^video\//, 'audio/').replace('audio/x-m4a', 'audio/mp4');
  const durationMs =
    arrived.size <= fileLimits.voiceSize ? await soundDurationMs(arrived.path) : null;
  // What is too long for a voice message is still a file to download.
  if (durationMs === null || durationMs > fileLimits.voiceMs)
    return { kind: FileKind.FILE, mimeType };
  return { kind: FileKind.VOICE, mimeType, durationMs };
}

// Recorders of browsers put sound alone into containers made for video.
const soundContainers = /^video\/(?:webm|mp4|ogg)$/;

function actualFamily(detected: string, claimed: Family | null): Family | null {
  if (detected.startsWith('audio/')) return 'audio';
  if (claimed === 'audio' && soundContainers.test(detected)) return 'audio';
  if (detected === 'application/pdf') return 'pdf';
  return detected.startsWith('image/') ? 'image' : detected.startsWith('video/') ? 'video' : null;
}

function judgePicture(_arrived: Arrived, detected: string): Judged {
  if (pictureTypes.has(detected)) return { kind: FileKind.IMAGE, mimeType: detected };
  if (!heicTypes.has(detected)) throw new Refusal('PICTURE_UNREADABLE');
  return { kind: FileKind.IMAGE, mimeType: 'image/jpeg', isHeic: true };
}

const judges: Partial<
  Record<Family, (arrived: Arrived, detected: string) => Judged | Promise<Judged>>
> = { image: judgePicture, audio: judgeSound, video: judgeVideo };

function isProgram({ name }: Arrived, bytes: Buffer, detected: string | undefined): boolean {
  const isText = detected === undefined || detected === 'application/xml';
  return programTypes.test(detected ?? '') || (isText && isScript(bytes)) || isProgramName(name);
}

/** Judges a file by its content. Throws a `Refusal` for what is not welcome or not what it claims to be. */
export async function judge(arrived: Arrived): Promise<Judged> {
  const bytes = await beginning(arrived.path);
  const detected = (await fileTypeFromFile(arrived.path))?.mime;
  if (isProgram(arrived, bytes, detected)) throw new Refusal('PROGRAM');

  const claimed = familyOf(arrived);
  const actual = actualFamily(detected ?? '', claimed);
  if (claimed !== null && claimed !== actual) throw new Refusal('NOT_AS_NAMED');
  const judgeFamily = actual && judges[actual];
  if (judgeFamily && detected) return judgeFamily(arrived, detected);
  return { kind: FileKind.FILE, mimeType: mimeOfPlain(bytes, detected) };
}
