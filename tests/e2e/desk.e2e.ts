import { uuidv7 } from '@parley/schema';
import { OwnTicketsDocument, TicketCreateDocument } from '../testkit/generated/visitor.ts';
import { accepted } from '../testkit/person.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { DeskWindow } from '../testkit/windows/desk-window.ts';

test('U-04, A-03: an agent finds, opens and narrows by keys alone', async ({
  seed,
  stack,
  windows,
}) => {
  const { agent, visitor: newVisitor } = await seed.tenant({ agents: 1 });
  const account = { email: agent.email, password };
  const first = await newVisitor();
  await first.says('Where is my lamp?');
  const second = await newVisitor();
  const { conversation } = await second.says('Do you deliver to Oslo?');
  const desk = await DeskWindow.open(await windows.person(), stack.origin, account);
  const { page } = desk;
  const row = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  await row('Do you deliver to Oslo?').waitFor();
  await row('Where is my lamp?').waitFor();

  await page.keyboard.press('Control+k');
  const bar = page.getByRole('combobox', { name: 'Find and do' });
  await bar.fill(`#${conversation.number}`);
  await page
    .getByRole('option')
    .filter({ hasText: `#${conversation.number}` })
    .first()
    .waitFor();
  await bar.press('Enter');
  await desk.sees('Do you deliver to Oslo?');

  // The one that was not opened is the only unread one left.
  await expect.poll(() => row('Do you deliver to Oslo?').getByText('unread').count()).toBe(0);
  await page.keyboard.press('Alt+u');
  await desk.sees('Where is my lamp?');

  await page.keyboard.press('Alt+f');
  await page.keyboard.type(`#${conversation.number}`);
  await page.getByText('1 hidden').waitFor();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await row('Where is my lamp?').waitFor();
  expect(windows.complaints).toEqual([]);
});

test('U-05, U-06: on a phone the desk goes from list to conversation, and opens without a network', async ({
  seed,
  stack,
  windows,
}) => {
  const { agent, visitor: newVisitor } = await seed.tenant({ agents: 1 });
  await (await newVisitor()).says('Is the shop open today?');
  const person = await windows.person({ width: 390, height: 844 });
  const desk = await DeskWindow.open(person, stack.origin, { email: agent.email, password });
  const { page } = desk;
  await desk.opens('Is the shop open today?');
  await expect.poll(() => desk.list('Mine').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await desk.list('Mine').waitFor();

  await expect
    .poll(() => page.evaluate(async () => !!(await caches.match('/agent/files.json'))), {
      timeout: 20_000,
    })
    .toBe(true);
  await person.setOffline(true);
  await page.reload();
  await page.getByText('The server does not answer').waitFor();
  await person.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await desk.list('Mine').waitFor();
});

test('T-06, T-08, T-04: an agent takes a ticket, answers it and solves it, and the visitor sees it', async ({
  seed,
  stack,
  windows,
}) => {
  const { agent, visitor: newVisitor } = await seed.tenant({ agents: 1 });
  const guest = await newVisitor();
  const input = {
    key: uuidv7(),
    content: 'My lamp arrived broken',
    contactName: 'Li',
    contactEmail: 'li@example.test',
  };
  accepted((await guest.run(TicketCreateDocument, { input })).ticketCreate);
  const desk = await DeskWindow.open(await windows.person(), stack.origin, {
    email: agent.email,
    password,
  });
  const { page } = desk;
  await page.getByRole('link', { name: /^Tickets/ }).click();
  await page.getByRole('link', { name: /^Unassigned/ }).click();
  await page.getByRole('listitem').getByRole('link').filter({ hasText: input.content }).click();
  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await page.getByText('with Agent1').waitFor();

  await page
    .getByRole('textbox', { name: 'Answer to the visitor' })
    .fill('A new one is on its way');
  await page.getByRole('button', { name: 'Send and solve' }).click();
  await page.getByRole('article').filter({ hasText: 'A new one is on its way' }).waitFor();
  await expect
    .poll(async () => (await guest.run(OwnTicketsDocument, {})).tickets.nodes[0]?.status)
    .toBe('SOLVED');
  expect(windows.complaints).toEqual([]);
});
