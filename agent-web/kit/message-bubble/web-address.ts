/** An address that may be opened or shown, or null: one of another kind could run something. */
export function webAddress(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
