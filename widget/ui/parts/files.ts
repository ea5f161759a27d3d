const MB = 1_048_576;

/** Whether a file can be shown as a picture here and now. */
export const isPicture = (mimeType: string): boolean =>
  /^image\/(png|jpeg|gif|webp)$/.test(mimeType);

/** A size as people say it. */
export function sizeText(bytes: number): string {
  if (bytes < 1_024) return `${bytes} B`;
  if (bytes < MB) return `${Math.round(bytes / 1_024)} kB`;
  return `${(bytes / MB).toFixed(1)} MB`;
}
