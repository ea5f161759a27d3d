import * as desk from './generated/desk.ts';
import { accepted, type DeskPerson } from './person.ts';
import { unique } from './seed.ts';

const week = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
const always = week.map(weekday => ({ weekday, ranges: [{ opens: '00:00', closes: '24:00' }] }));

/**
 * Gives a channel hours, today a holiday or not; returns how to change that. `offHoursText`: what the channel says of it.
 */
export async function keepHours(
  admin: DeskPerson,
  channelId: string,
  mode: desk.OffHoursMode,
  offHoursText: string | null = 'Back on Monday.',
) {
  const hoursOf = (isShut: boolean): desk.WorkHoursInput => ({
    timeZone: 'UTC',
    weekly: always,
    specialDays: [],
    holidays: isShut
      ? [-1, 0, 1].map(days => ({
          date: new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
        }))
      : [],
  });
  const input = { name: unique('hours'), hours: hoursOf(true) };
  const { workSchedule } = accepted(
    (await admin.run(desk.WorkScheduleCreateDocument, { input })).workScheduleCreate,
  );
  const change = {
    channelId,
    workScheduleId: workSchedule.id,
    offHoursMode: mode,
    offHoursText,
  };
  accepted((await admin.run(desk.ChannelUpdateDocument, { input: change })).channelUpdate);
  return async (isShut: boolean) => {
    const update = { workScheduleId: workSchedule.id, hours: hoursOf(isShut) };
    accepted(
      (await admin.run(desk.WorkScheduleUpdateDocument, { input: update })).workScheduleUpdate,
    );
  };
}
