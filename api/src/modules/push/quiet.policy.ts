/** When somebody wants to be left alone: minutes of the day, from included, to excluded; over midnight if `to` is the smaller one. */
export interface QuietHours {
  readonly quietFrom: number;
  readonly quietTo: number;
  readonly timeZone: string;
}

/** Whether a moment lies in the quiet hours, by the clock on the wall of their zone. */
export function isQuiet({ quietFrom, quietTo, timeZone }: QuietHours, moment: Date): boolean {
  const now = minuteOfDay(timeZone, moment);
  return quietFrom <= quietTo
    ? now >= quietFrom && now < quietTo
    : now >= quietFrom || now < quietTo;
}

function minuteOfDay(timeZone: string, moment: Date): number {
  const [hour = 0, minute = 0] = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(moment)
    .split(':')
    .map(Number);
  return hour * 60 + minute;
}

/** When quiet hours that hold now are over; where the clock is set meanwhile, it is an hour off and has to be asked again then. */
export function quietEnd({ quietTo, timeZone }: QuietHours, moment: Date): Date {
  const wait = (quietTo - minuteOfDay(timeZone, moment) + 1_440) % 1_440 || 1_440;
  const startOfMinute = Math.floor(moment.getTime() / 60_000) * 60_000;
  return new Date(startOfMinute + wait * 60_000);
}

/** Whether the name is one of a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
