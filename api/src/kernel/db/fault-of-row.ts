/** Whether the database refused what a row says (data, constraint), and not the whole statement. */
export function isFaultOfRow(error: unknown): boolean {
  return /^2[23]/.test((error as { code?: string } | null)?.code ?? '');
}
