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

const usedSlot = (channel: string): string => `parley:used:${channel}`;

/** Notes that the chat was opened on this device. */
export function noteUse(channel: string, now: number): void {
  try {
    localStorage.setItem(usedSlot(channel), String(now));
  } catch {
    // A page without storage knows of its own tab alone.
  }
}

/**
 * Whether the chat was opened on this device within a day, in whatever tab: a conversation may be open, and whoever has used the
 * chat knows where it is.
 */
export function isInUse(channel: string, now: number): boolean {
  try {
    return now - Number(localStorage.getItem(usedSlot(channel))) < DAY_MS;
  } catch {
    return false;
  }
}
