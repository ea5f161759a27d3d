export const reminderChoices = ['soon', 'hour', 'afternoon', 'tomorrow', 'week'] as const;
/** When to be reminded, said as people say it. */
export type ReminderChoice = (typeof reminderChoices)[number];

const MINUTE_MS = 60_000;
const MORNING = 9;

/** The moment a choice means, seen from now. */
export function reminderTime(choice: ReminderChoice, now: Date): Date {
  const after = (minutes: number) => new Date(now.getTime() + minutes * MINUTE_MS);
  const morning = (days: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, MORNING);
  const moments: Record<ReminderChoice, Date> = {
    soon: after(20),
    hour: after(60),
    afternoon: after(3 * 60),
    tomorrow: morning(1),
    week: morning(7),
  };
  return moments[choice];
}

/** A moment as an input of type datetime-local writes it, in the zone of this device. */
export function localInput(at: Date): string {
  const shifted = new Date(at.getTime() - at.getTimezoneOffset() * MINUTE_MS);
  return shifted.toISOString().slice(0, 16);
}
