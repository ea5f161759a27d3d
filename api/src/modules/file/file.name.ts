import { fileLimits } from './file.limits.ts';

// Control characters, and the marks that reverse or hide parts of a name ("exe.gpj" shown as "jpg.exe").
const misleading = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const separators = /[\\/:*?"<>|]/g;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const encoder = new TextEncoder();

function splitName(name: string): [stem: string, extension: string] {
  const dot = name.lastIndexOf('.');
  return dot > 0 && name.length - dot <= 11 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
}

function fit(text: string, bytes: number): string {
  let fitted = text;
  while (encoder.encode(fitted).length > bytes) fitted = [...fitted].slice(0, -1).join('');
  return fitted;
}

/** A name that is safe to show and to save under: at most 255 bytes, nothing hidden, no path. */
export function cleanName(name: string): string {
  const visible = name
    .normalize('NFC')
    .replace(misleading, '')
    .replace(separators, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .replace(reserved, match => `_${match}`);
  const [stem, extension] = splitName(visible || 'file');
  return fit(stem, fileLimits.nameBytes - encoder.encode(extension).length) + extension;
}

/** The extension in lower case without its dot; empty without one. */
export function extensionOf(name: string): string {
  return splitName(name)[1].slice(1).toLowerCase();
}

/** The same name with the extension that fits the content. */
export function withExtension(name: string, extension: string): string {
  return `${splitName(name)[0]}.${extension}`;
}
