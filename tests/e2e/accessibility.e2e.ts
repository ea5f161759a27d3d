import type { BrowserContext, Page } from 'playwright-core';
import { colours, violationsOf } from '../testkit/axe.ts';
import { canary, furnish } from '../testkit/furnished.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { DeskWindow, signIn } from '../testkit/windows/desk-window.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';

test('U-02, U-03: the main screens hold WCAG 2.2 AA, light and dark', async ({
  seed,
  stack,
  windows,
}) => {
  const company = await furnish(seed, stack);
  const found: Record<string, string[]> = {};
  const look = async (name: string, page: Page) => {
    // A tip that is fading out under the pointer is nobody's text to read.
    await page.mouse.move(0, 0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // What is not a matter of colours is the same in the dark.
      const violations = await violationsOf(page, colorScheme === 'dark' ? colours : undefined);
      if (violations.length > 0) found[`${name}, ${colorScheme}`] = violations;
    }
  };
  const open = async (path: string, browser?: BrowserContext) => {
    const page = await (browser ?? (await windows.person())).newPage();
    await page.goto(stack.origin + path);
    return page;
  };

  const chat = await open(`/chat/${company.channel.key}`);
  const visitor = await VisitorWindow.onPage(chat);
  await look('chat, empty', chat);
  await visitor.writes('Hello');
  await look('chat', chat);

  const login = await open('/agent/');
  await login.getByRole('button', { name: 'Sign in' }).waitFor();
  await look('login', login);

  const { email } = company.agent;
  const desk = await DeskWindow.open(await windows.person(), stack.origin, { email, password });
  const { page } = desk;
  const dialog = page.getByRole('dialog');
  const leave = async () => {
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  };
  await look('desk, nothing chosen', page);
  await page.getByRole('listitem').getByRole('link').first().click();
  await desk.sees(`${canary} answer`);
  await look('desk', page);
  await page.getByRole('button', { name: 'Transfer…' }).click();
  await dialog.getByRole('radio').first().waitFor();
  await look('desk, transfer', page);
  await leave();
  await page.getByRole('tab', { name: 'Visitor' }).click();
  await look('desk, visitor', page);
  await page.getByRole('button', { name: 'Edit Tags and remark' }).click();
  await dialog.getByRole('button', { name: 'Canary tag' }).waitFor();
  await look('desk, tags', page);
  await leave();
  await page.getByRole('button', { name: 'Edit Profile' }).click();
  await page.getByRole('textbox', { name: 'Size' }).waitFor();
  await desk.field.fill('/');
  await page.getByRole('option', { name: 'Canary reply' }).waitFor();
  await look('desk, profile and ready texts', page);
  await desk.field.fill('');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find and do' }).waitFor();
  await look('desk, find anything', page);
  await leave();
  for (const [path, heading] of [
    ['canned', 'Canned replies'],
    ['settings', 'Desk settings'],
    ['tickets/unassigned', 'Tickets'],
    [`tickets/open/${company.ticketId}`, 'Tickets'],
    ['history', 'History'],
    ['search', 'Search'],
    ['statistics', 'Statistics'],
    ['colleagues', 'Colleagues'],
  ] as const) {
    await page.goto(`${stack.origin}/agent/${path}`);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await look(`desk, ${path}`, page);
  }

  const admin = await open('/admin/');
  await signIn(admin, company.admin.email, password);
  await admin.getByRole('heading', { name: 'Hello, Ada' }).waitFor();
  await look('admin, home', admin);
  for (const place of [
    'Members',
    'Shifts',
    'Skill groups',
    'E-mail',
    'Background work',
    'Privacy',
    'Translation',
    'Integrations',
    'Side panels',
    'Exports',
    'Company',
    'Channels',
  ]) {
    await admin
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: place })
      .click();
    await admin.getByRole('heading', { name: place, level: 1 }).waitFor();
    const content = admin.getByRole('main');
    await content
      .getByRole('grid')
      .or(content.getByRole('textbox'))
      .or(content.getByRole('switch'))
      .first()
      .waitFor();
    await look(`admin, ${place}`, admin);
  }
  for (const [kind, id, name] of [
    ['web', company.channel.id, company.channel.name],
    ['carried', company.carriedChannelId, 'API account'],
  ] as const) {
    await admin.goto(`${stack.origin}/admin/channels/${id}`);
    await admin.getByRole('heading', { name, level: 1 }).waitFor();
    await look(`admin, ${kind} channel`, admin);
  }
  for (const part of ['look', 'talk', 'hours', 'ask', 'invite', 'page']) {
    await admin.goto(`${stack.origin}/admin/channels/${company.channel.id}/${part}`);
    await admin.getByRole('main').getByRole('switch').first().waitFor();
    await look(`admin, channel, ${part}`, admin);
  }

  expect(found).toEqual({});
});
