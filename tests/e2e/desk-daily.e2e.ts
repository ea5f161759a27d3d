import { uuidv7 } from '@parley/schema';
import type { Locator } from 'playwright-core';
import { violationsOf } from '../testkit/axe.ts';
import * as api from '../testkit/generated/desk.ts';
import { MenuChooseDocument, TicketCreateDocument } from '../testkit/generated/visitor.ts';
import { accepted } from '../testkit/person.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { DeskWindow } from '../testkit/windows/desk-window.ts';

const patience = { timeout: 15_000 };

/** Whether all of it is within the window. */
const isOnScreen = (part: Locator): Promise<boolean> =>
  part.evaluate(element => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

test('K-11, K-10: an agent sends a menu and an article, and sees what the visitor chose', async ({
  seed,
  stack,
  windows,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('I have a question');
  const account = { email: agent.email, password };
  const desk = await DeskWindow.open(await windows.person(), stack.origin, account);
  const { page } = desk;
  await desk.opens('I have a question');

  const compose = async (kind: string) => {
    await page.getByRole('button', { name: 'Article, menu, form and more' }).click();
    await page.getByRole('menuitem', { name: kind }).click();
    return page.getByRole('dialog', { name: kind });
  };
  const menu = await compose('Menu');
  await menu.getByRole('textbox', { name: 'Question' }).fill('What is it about?');
  await menu.getByRole('textbox', { name: 'Entry 1' }).fill('Delivery');
  await menu.getByRole('textbox', { name: 'Entry 1' }).press('Enter');
  await page.keyboard.type('Invoice');
  expect(await violationsOf(page)).toEqual([]);
  await menu.getByRole('button', { name: 'Send' }).click();
  await desk.sees('Nothing chosen yet');

  const sentMenu = async () => {
    const log = await agent.run(api.LogKindsDocument, { id: conversation.id });
    const nodes = log.conversation?.messages.nodes ?? [];
    return nodes.find(({ content }) => content.__typename === 'MenuContent') ?? null;
  };
  await expect.poll(sentMenu, patience).not.toBeNull();
  const sent = await sentMenu();
  if (sent?.content.__typename !== 'MenuContent') throw new Error('No menu in the log.');
  const entryId = sent.content.entries[1]?.id ?? '';
  const input = { messageId: sent.id, entryId, clientMessageId: uuidv7() };
  await guest.run(MenuChooseDocument, { input });
  await desk.thread
    .getByRole('listitem')
    .filter({ hasText: 'Invoice' })
    .getByLabel('Chosen')
    .waitFor();
  await expect.poll(() => desk.thread.getByText('Nothing chosen yet').count(), patience).toBe(0);

  const article = await compose('Article');
  await article.getByRole('textbox', { name: 'Title' }).fill('How to return');
  await article.getByRole('textbox', { name: 'Leads to' }).fill('https://shop.example/returns');
  await article.getByRole('button', { name: 'Send' }).click();
  const link = desk.thread.getByRole('link', { name: 'How to return' });
  expect(await link.getAttribute('href')).toBe('https://shop.example/returns');
  expect(windows.complaints).toEqual([]);
});

test('A-23: a search finds words of long ago and opens the conversation where they stand', async ({
  seed,
  stack,
  windows,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('My order number is on the blue parcel');
  for (let line = 1; line <= 150; line += 1) await agent.says(conversation.id, `Line ${line}`);
  const account = { email: agent.email, password };
  const desk = await DeskWindow.open(await windows.person(), stack.origin, account);
  const { page } = desk;
  await desk.opens('Line 150');
  await expect.poll(() => desk.thread.getByText('blue parcel').count(), patience).toBe(0);

  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox', { name: /^Words in messages/ }).fill('BLUE parcel');
  const hit = page.getByRole('listitem').filter({ hasText: 'blue parcel' });
  await hit.getByText('parcel', { exact: true }).waitFor();
  expect(await hit.getByText(/^(blue|parcel)$/).allInnerTexts()).toEqual(['blue', 'parcel']);
  expect(await violationsOf(page)).toEqual([]);
  await hit.getByRole('link').click();
  await expect
    .poll(() => isOnScreen(desk.thread.getByText('My order number is on')), patience)
    .toBe(true);
  await page.getByRole('button', { name: 'To the newest message' }).click();
  await expect.poll(() => isOnScreen(desk.thread.getByText('Line 150')), patience).toBe(true);
  expect(windows.complaints).toEqual([]);
});

test('N-09: the bell counts a notice, and the notice leads to its ticket', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const left = { key: uuidv7(), content: 'The lamp flickers', contactPhone: '13800000000' };
  const input = { ...left, contactName: 'Li' };
  const { ticket } = accepted(
    (await (await visitor()).run(TicketCreateDocument, { input })).ticketCreate,
  );
  const account = { email: agent.email, password };
  const desk = await DeskWindow.open(await windows.person(), stack.origin, account);
  const { page } = desk;
  await page.getByRole('button', { name: 'Notices', exact: true }).waitFor();

  await admin.run(api.TicketsAssignDocument, {
    input: { ticketIds: [ticket.id], agentId: agent.id },
  });
  await page.getByRole('button', { name: 'Notices, 1 unread' }).click();
  const panel = page.getByRole('dialog', { name: 'Notices' });
  await panel.getByText('Ticket #1 was assigned to you.').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')), patience)
    .toBe('Notices, 1 unread');

  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: /Ticket #1/ }).click();
  await page.getByText('The lamp flickers').first().waitFor();
  await page.getByRole('button', { name: 'Notices', exact: true }).waitFor();
  expect(page.url()).toContain(ticket.id);
  expect(windows.complaints).toEqual([]);
});

test('A-28, A-04, A-02: a draft and a pin follow the agent to another window', async ({
  seed,
  stack,
  windows,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  await (await visitor()).says('Where is my lamp?');
  await (await visitor()).says('Do you deliver to Oslo?');
  const account = { email: agent.email, password };
  const office = await DeskWindow.open(await windows.person(), stack.origin, account);
  const home = await DeskWindow.open(await windows.person(), stack.origin, account);
  const first = (desk: DeskWindow) => desk.page.getByRole('listitem').first();
  for (const desk of [office, home]) await desk.opens('Where is my lamp?');

  await office.field.fill('It is on its way');
  await expect.poll(() => home.field.inputValue(), patience).toBe('It is on its way');
  await home.field.fill('It is on its way to you');
  await expect.poll(() => office.field.inputValue(), patience).toBe('It is on its way to you');

  await office.page.getByRole('button', { name: 'More actions' }).click();
  await office.page.getByRole('menuitem', { name: 'Pin to the top' }).click();
  // Whoever points at the list keeps its rows where they are.
  await home.page.mouse.move(700, 400);
  await first(home).getByLabel('Pinned').waitFor();
  await office.field.press('Enter');
  await office.sees('It is on its way to you');
  await expect.poll(() => home.field.inputValue(), patience).toBe('');
  expect(windows.complaints).toEqual([]);
});
