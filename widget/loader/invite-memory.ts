const DAY_MS = 86_400_000;
const slot = (channel: string): string => `parley:invited:${channel}`;

interface Invited {
  readonly lastAt: number;
  /** How often since midnight, and when that was. */
  readonly today: number;
  readonly day: number;
}

const dayOf = (now: number): number =>
  Math.floor((now - new Date(now).getTimezoneOffset() * 60_000) / DAY_MS);

/** When and how often this device was invited; a device that may keep nothing was never. */
export function remembered(channel: string, now: number): Invited {
  const never = { lastAt: -Infinity, today: 0, day: dayOf(now) };
  try {
    const kept = JSON.parse(localStorage.getItem(slot(channel)) ?? 'null') as Invited | null;
    return kept ? { ...kept, today: kept.day === never.day ? kept.today : 0 } : never;
  } catch {
    return never;
  }
}

/** Notes one more invitation. */
export function fill(channel: string, now: number): void {
  try {
    const { today } = remembered(channel, now);
    const next: Invited = { lastAt: now, today: today + 1, day: dayOf(now) };
    localStorage.setItem(slot(channel), JSON.stringify(next));
  } catch {
    // A page without storage invites once per page.
  }
}
