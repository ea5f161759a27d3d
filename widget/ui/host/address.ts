/** An address without its query, but for the parameters that the tenant lists; null for no web page. */
export function cleanAddress(url: string, parameters: readonly string[] = []): string | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname, searchParams } = new URL(url);
  if (origin === 'null') return null;
  const kept = [...searchParams].filter(([name]) => parameters.includes(name));
  return origin + pathname + (kept.length > 0 ? `?${new URLSearchParams(kept)}` : '');
}
