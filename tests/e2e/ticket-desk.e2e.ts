import { uuidv7 } from '@parley/schema';
import { violationsOf } from '../testkit/axe.ts';
import {
  TenantSettingsUpdateDocument,
  TicketCreateFromConversationDocument,
} from '../testkit/generated/desk.ts';
import { accepted } from '../testkit/person.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { reminderComes, timePassesForTicket } from '../testkit/time.ts';
import { DeskWindow } from '../testkit/windows/desk-window.ts';

const hour = 3_600_000;

test('T-10, T-11, A-27: the desk marks what is late, merges a duplicate and comes back to a ticket at its time', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const rule = { category: null, vipLevel: null, firstAnswerMs: 4 * hour, solutionMs: 9 * hour };
  const input = { tickets: { deadlines: { isOn: true, rules: [rule] } } };
  accepted((await admin.run(TenantSettingsUpdateDocument, { input })).tenantSettingsUpdate);
  const { conversation } = await (await visitor()).says('Where is my parcel?');
  const make = async (content: string) => {
    const made = await agent.run(TicketCreateFromConversationDocument, {
      input: { key: uuidv7(), conversationId: conversation.id, content },
    });
    return accepted(made.ticketCreateFromConversation).ticket;
  };
  const late = await make('The parcel is lost');
  const twin = await make('Where did it go');
  await make('Change the address');
  const { page } = await DeskWindow.open(await windows.person({ width: 1440 }), stack.origin, {
    email: agent.email,
    password,
  });
  await page.goto(`${stack.origin}/agent/tickets/open`);
  const rows = page.getByRole('listitem');
  const row = (text: string) => rows.filter({ hasText: text });
  await row('The parcel is lost').waitFor();

  await timePassesForTicket(stack, late.id, 5 * 3_600);
  const toldOf = (text: string) => page.getByText(text).first().waitFor();
  await toldOf('Ticket #1 is late.');
  await row('The parcel is lost').getByText('Late 1 hr').waitFor();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Next deadline');
  await expect.poll(() => rows.first().innerText()).toContain('The parcel is lost');
  await row('The parcel is lost').getByRole('link').click();
  const thread = page.getByRole('region', { name: 'Ticket and answers' });
  await thread.getByText('First answer by').waitFor();
  expect(await violationsOf(page)).toEqual([]);

  const choose = async (act: string) => {
    await page.getByRole('button', { name: 'More for this ticket' }).click();
    await page.getByRole('menuitem', { name: act }).click();
  };
  const dialog = page.getByRole('dialog');
  await choose('Merge…');
  await dialog.getByRole('radio', { name: /Where did it go/ }).check();
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await toldOf('Merged into #2.');
  await thread.getByText('#1 was merged into this ticket.').waitFor();
  // The conversation it came from has the same number, and stands below.
  await thread.getByRole('link', { name: '#1', exact: true }).first().click();
  await page.getByText('It takes no more answers.').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Open #2' }).click();

  await choose('Remind me…');
  await dialog.getByRole('button', { name: 'In an hour' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await row('Change the address').getByRole('link').click();
  await reminderComes(stack, twin.id);
  await toldOf('You wanted to come back to ticket #2 now.');
  await expect.poll(() => rows.first().innerText()).toContain('Where did it go');
  await row('Where did it go').getByText('Reminder', { exact: true }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await row('Where did it go').getByRole('link').click();
  await row('Where did it go')
    .getByText('Reminder', { exact: true })
    .waitFor({ state: 'detached' });
  expect(windows.complaints).toEqual([]);
});
