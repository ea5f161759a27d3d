import type { BrowserContext } from 'playwright-core';
import { violationsOf } from '../testkit/axe.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { DeskWindow, signIn } from '../testkit/windows/desk-window.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';

const dark = (browser: BrowserContext) =>
  Promise.all(browser.pages().map(page => page.emulateMedia({ colorScheme: 'dark' })));

test('U-02, U-03: the main screens hold WCAG 2.2 AA, light and dark', async ({
  seed,
  stack,
  windows,
}) => {
  const { agent, admin, channel, visitor: newVisitor } = await seed.tenant({ agents: 1 });
  const guest = await newVisitor();
  const { conversation } = await guest.says('Where is my parcel?');
  await agent.says(conversation.id, 'On its way');
  const found: Record<string, string[]> = {};
  const look = async (name: string, browser: BrowserContext) => {
    const [page] = browser.pages();
    // A tip that is fading out under the pointer is nobody's text to read.
    await page!.mouse.move(0, 0);
    found[`${name}, light`] = await violationsOf(page!);
    await dark(browser);
    found[`${name}, dark`] = await violationsOf(page!);
    await page!.emulateMedia({ colorScheme: 'light' });
  };

  const visiting = await windows.person();
  const chat = await visiting.newPage();
  await chat.goto(`${stack.origin}/chat/${channel.key}`);
  const visitor = await VisitorWindow.onPage(chat);
  await look('chat page, empty', visiting);
  await visitor.writes('Hello');
  await look('chat page', visiting);

  const outside = await windows.person();
  const login = await outside.newPage();
  await login.goto(`${stack.origin}/agent/`);
  await login.getByRole('button', { name: 'Sign in' }).waitFor();
  await look('login', outside);

  const working = await windows.person();
  const desk = await DeskWindow.open(working, stack.origin, { email: agent.email, password });
  await look('desk, nothing chosen', working);
  await desk.opens('On its way');
  await look('desk', working);
  await desk.page.getByRole('button', { name: 'Transfer…' }).click();
  await desk.page.getByRole('dialog').waitFor();
  await look('desk, transfer', working);

  const running = await windows.person();
  const page = await running.newPage();
  await page.goto(`${stack.origin}/admin/`);
  await signIn(page, admin.email, password);
  await page.getByRole('heading', { name: 'Hello, Ada' }).waitFor();
  await look('admin, home', running);
  for (const place of ['Members', 'Skill groups', 'Channels', 'Company']) {
    await page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: place })
      .click();
    await page.getByRole('heading', { name: place, level: 1 }).waitFor();
    await page
      .getByRole('grid')
      .or(page.getByRole('form'))
      .or(page.getByRole('textbox'))
      .first()
      .waitFor();
    await look(`admin, ${place}`, running);
  }

  expect(Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0))).toEqual(
    {},
  );
});
