const EARLY_MS = 60_000;
const LONGEST_MS = 3_600_000;

/** When a signed token says that it ends, in milliseconds since 1970; null where that cannot be read. */
export function expiryOf(token: string): number | null {
  try {
    const claims = token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    const { exp } = JSON.parse(atob(claims)) as { exp?: unknown };
    return typeof exp === 'number' ? exp * 1_000 : null;
  } catch {
    // Some engines cannot decode it; there the session's own end counts.
    return null;
  }
}

/** Calls back a minute before identity or session ends, whichever is first. Returns what calls it off. */
export function renewBefore(
  identity: string,
  sessionEndsAt: string,
  renew: () => void,
  now: number = Date.now(),
): () => void {
  const endsAt = Math.min(expiryOf(identity) ?? Infinity, Date.parse(sessionEndsAt));
  // A clock that is wrong must not make a storm of this.
  const wait = Math.min(LONGEST_MS, Math.max(EARLY_MS, endsAt - now - EARLY_MS));
  const timer = setTimeout(renew, wait);
  return () => clearTimeout(timer);
}
