const host = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?(:\d{1,5})?$/;

/** The host of what an admin typed (`https://Shop.example/cart` → `shop.example`), or null when there is none in it. */
export function readSite(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '');
  return host.test(bare) && bare.length <= 253 ? bare : null;
}

/** Whether a page of this host may show the widget; an empty list allows every page. */
export function isSiteAllowed(allowed: readonly string[], site: string | null): boolean {
  if (allowed.length === 0) return true;
  if (!site) return false;
  const [name = ''] = site.toLowerCase().split(':');
  return allowed.some(
    entry =>
      entry === site.toLowerCase() ||
      entry === name ||
      (entry.startsWith('*.') && name.endsWith(entry.slice(1))),
  );
}

/** Apps built of web pages come from `localhost` by schemes of their own (Capacitor, Ionic). */
const schemesOf = (site: string): readonly string[] =>
  site === 'localhost' ? ['https', 'http', 'capacitor', 'ionic'] : ['https', 'http'];

// A host that is listed without a port is allowed with any, as for calls of the widget.
const portOf = (site: string): string => (site.includes(':') ? '' : ':*');

/** The `frame-ancestors` of the chat frame: the allowed hosts over the schemes they are reached by, or any. */
export function frameAncestors(allowed: readonly string[]): string {
  if (allowed.length === 0) return '*';
  const sources = allowed.flatMap(site =>
    schemesOf(site).map(scheme => `${scheme}://${site}${portOf(site)}`),
  );
  return ["'self'", ...sources].join(' ');
}
