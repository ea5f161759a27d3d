// The oldest versions that can show the widget: adopted style sheets and the language of 2022.
const needed: readonly (readonly [pattern: RegExp, version: number])[] = [
  [/\bEdge\/(\d+)/, 99],
  [/\b(?:Chrome|CriOS)\/(\d+)/, 99],
  [/\b(?:Firefox|FxiOS)\/(\d+)/, 101],
  [/\bVersion\/(\d+(?:\.\d+)?)[\d.]* (?:Mobile\/\S+ )?Safari\//, 16.4],
  // Web views of iOS name the system alone.
  [/\b(?:iPhone|CPU) OS (\d+(?:_\d+)?)/, 16.4],
];

/** Whether a browser lacks what the widget needs; every Internet Explorer does. Unknown ones are trusted. */
export function isOldBrowser(userAgent: string | undefined): boolean {
  if (!userAgent) return false;
  if (/\b(?:MSIE |Trident\/)/.test(userAgent)) return true;
  for (const [pattern, version] of needed) {
    const found = pattern.exec(userAgent)?.[1];
    if (found) return Number(found.replace('_', '.')) < version;
  }
  return false;
}
