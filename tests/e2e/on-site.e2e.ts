import type { Page } from 'playwright-core';
import { violationsOf } from '../testkit/axe.ts';
import { ChannelSettingsUpdateDocument } from '../testkit/generated/desk.ts';
import { accepted } from '../testkit/person.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { DeskWindow } from '../testkit/windows/desk-window.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';

test('A-26: an agent sees who is on the site and invites him; the answer comes to this agent', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agents, channel } = await seed.tenant({ agents: 2 });
  const input = { channelId: channel.id, siteVisitors: true };
  accepted((await admin.run(ChannelSettingsUpdateDocument, { input })).channelSettingsUpdate);
  const shop = await windows.shop(stack, channel.key);
  const page = await (await windows.person()).newPage();
  await page.goto(shop.url);

  // Of two agents the other is as free: only the invitation leads to this one.
  const invites = agents[1]!;
  const desk = await DeskWindow.open(await windows.person(), stack.origin, {
    email: invites.email,
    password,
  });
  await DeskWindow.open(await windows.person(), stack.origin, {
    email: agents[0]!.email,
    password,
  });
  await desk.page.getByRole('link', { name: 'On the site' }).click();
  await desk.page.getByText('1 on the site').waitFor();
  expect(await violationsOf(desk.page)).toEqual([]);
  await desk.page.getByRole('button', { name: 'Invite… Shop' }).click();
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'What it says' }).fill('Looking for linen?');
  expect(await violationsOf(desk.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  await desk.page.getByText('Invited', { exact: true }).waitFor();

  const bubble = page.getByRole('dialog', { name: 'Chat' });
  await bubble.getByText('Looking for linen?').waitFor();
  expect(await page.evaluate(() => document.cookie)).toBe('');
  await bubble.getByRole('button', { name: 'Chat' }).click();
  const visitor = await VisitorWindow.inFrame(page);
  await visitor.writes('Yes, a jacket');
  await desk.page.getByRole('link', { name: 'Inbox' }).first().click();
  await desk.opens('Yes, a jacket');
  await desk.writes('Here they are');
  await visitor.sees('Here they are');
  expect(windows.complaints).toEqual([]);
});

test('A-26, W-02: a site that shows nobody asks for nothing more, and a refusal holds on the next page', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, channel } = await seed.tenant({ agents: 1 });
  const shop = await windows.shop(stack, channel.key);
  const page = await (await windows.person()).newPage();
  const asked: string[] = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname));
  await page.goto(shop.url);
  await page.getByRole('button', { name: 'Chat with us' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked).not.toContain('/visitor/graphql');
  expect(asked).not.toContain('/widget/invite.js');

  const settings = { channelId: channel.id, siteVisitors: true };
  accepted(
    (await admin.run(ChannelSettingsUpdateDocument, { input: settings })).channelSettingsUpdate,
  );
  const desk = await DeskWindow.open(await windows.person(), stack.origin, {
    email: agent.email,
    password,
  });
  const other = await (await windows.person()).newPage();
  await other.goto(shop.url);
  await desk.page.getByRole('link', { name: 'On the site' }).click();
  await desk.page.getByRole('button', { name: 'Invite… Shop' }).click();
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'What it says' }).fill('May I help?');
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
  const bubble = other.getByRole('dialog', { name: 'Chat' });
  await bubble.getByRole('button', { name: 'Not now' }).click();
  await bubble.waitFor({ state: 'hidden' });

  await other.reload();
  await desk.page.getByText('Invited', { exact: true }).waitFor();
  expect(await desk.page.getByRole('button', { name: 'Invite… Shop' }).count()).toBe(0);
});

test('W-34: the rule invites whoever has not used the chat, and nobody who has, in whatever tab', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, channel } = await seed.tenant({ agents: 1 });
  const input = { channelId: channel.id, invitation: { text: 'May I help?', afterMs: 1_000 } };
  accepted((await admin.run(ChannelSettingsUpdateDocument, { input })).channelSettingsUpdate);
  const shop = await windows.shop(stack, channel.key);
  const invited = (page: Page) => page.getByText('May I help?');

  const stranger = await (await windows.person()).newPage();
  await stranger.goto(shop.url);
  await invited(stranger).waitFor();

  const person = await windows.person();
  const page = await person.newPage();
  await page.goto(shop.url);
  const visitor = await VisitorWindow.onSite(page);
  await visitor.writes('Is it linen?');
  await page.waitForFunction(() => Object.keys(localStorage).length > 0);
  const next = await person.newPage();
  const isThere = next.waitForResponse(/invite\.js$/);
  await next.goto(shop.url);
  await isThere;
  // A page that is invited has its bubble by the time its script has run.
  await next.waitForLoadState('networkidle');
  expect(await invited(next).count()).toBe(0);
  expect(windows.complaints).toEqual([]);
});
