/** Whether a text is an address as cards may carry it: https, and whole. */
export function isSecureUrl(text: string): boolean {
  return /^https:\/\//i.test(text.trim()) && URL.canParse(text.trim());
}
