import { uuidv7 } from '@parley/schema';
import * as desk from '../../testkit/generated/desk.ts';
import { VisitorMessageSendDocument } from '../../testkit/generated/visitor.ts';
import { accepted, type DeskPerson } from '../../testkit/person.ts';
import { unique } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';

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

/** Gives a channel hours, today a holiday or not; returns how to change that. */
async function keepHours(admin: DeskPerson, channelId: string, mode: desk.OffHoursMode) {
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
    offHoursText: 'Back on Monday.',
  };
  accepted((await admin.run(desk.ChannelUpdateDocument, { input: change })).channelUpdate);
  return async (isShut: boolean) => {
    const update = { workScheduleId: workSchedule.id, hours: hoursOf(isShut) };
    accepted(
      (await admin.run(desk.WorkScheduleUpdateDocument, { input: update })).workScheduleUpdate,
    );
  };
}

const hello = () => ({
  input: { clientMessageId: uuidv7(), content: { text: { text: 'Hello' } } },
});

test('W-24: off duty no conversation begins; the visitor learns when duty does, and keeps his text', async ({
  seed,
}) => {
  const { admin, channel, visitor } = await seed.tenant({ agents: 1 });
  const open = await keepHours(admin, channel.id, 'TICKET');
  const guest = await visitor();
  const message = hello();

  const refused = (await guest.run(VisitorMessageSendDocument, message)).messageSend;

  expect(refused).toMatchObject({ code: 'OFF_DUTY' });
  expect(await guest.conversation()).toBeNull();
  await open(false);
  const sent = accepted((await guest.run(VisitorMessageSendDocument, message)).messageSend);
  expect(sent.conversation).toMatchObject({ status: 'ACTIVE' });
});

test('W-26, Q-28: in mode CHAT he waits, nothing is pushed off duty, picking works, and opening pulls', async ({
  seed,
}) => {
  const { admin, agent, channel, visitor } = await seed.tenant({ agents: 1 });
  const open = await keepHours(admin, channel.id, 'CHAT');
  const [first, second] = [await visitor(), await visitor()];

  const picked = (await first.says('By hand')).conversation;
  const waiting = (await second.says('By opening')).conversation;
  expect([picked.status, waiting.status]).toEqual(['QUEUED', 'QUEUED']);
  await agent.accepts(picked.id);
  expect((await second.conversation())?.status).toBe('QUEUED');

  await open(false);
  await expect
    .poll(async () => (await second.conversation())?.status, { timeout: 5_000 })
    .toBe('ACTIVE');
});
