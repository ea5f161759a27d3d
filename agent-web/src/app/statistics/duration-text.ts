/** A length of time as h:mm:ss; a dash where there is none. */
export function durationText(ms: number | null | undefined): string {
  if (ms === null || ms === undefined) return '–';
  const seconds = Math.round(ms / 1_000);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3_600)}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}`;
}
