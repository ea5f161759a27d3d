/** One site per line, as typed, becomes a list: trimmed, lower case, without scheme, path or repeats. */
export function sitesFromText(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(/[\s,，;；、]+/)
        .map(hostOf)
        .filter(Boolean),
    ),
  ];
}

/** The list as it is shown for editing. */
export function sitesToText(sites: readonly string[]): string {
  return sites.join('\n');
}

/** The first entry that is neither an exact host nor `*.host`; null when all are. */
export function firstWrongSite(sites: readonly string[]): string | null {
  return sites.find(site => !isSite(site)) ?? null;
}

// People paste whole addresses; only the host counts.
function hostOf(entry: string): string {
  return entry
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '');
}

function isSite(site: string): boolean {
  const [host = '', port] = site.replace(/^\*\./, '').split(':');
  if (port !== undefined && !/^\d{1,5}$/.test(port)) return false;
  return host.split('.').every(label => /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(label));
}
