import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { AdminWindow } from '../testkit/windows/admin-window.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';

test('M-13, W-33, W-30, W-25, H-10: what an admin sets on a channel’s pages is what visitors meet', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin: account, channel } = await seed.tenant({ agents: 0 });
  const { email } = account;
  const { page } = await AdminWindow.open(await windows.person(), stack.origin, {
    email,
    password,
  });
  await page.goto(`${stack.origin}/admin/channels/${channel.id}/talk`);
  const goTo = (part: string) =>
    page
      .getByRole('navigation', { name: 'Parts of the settings' })
      .getByRole('link', { name: part })
      .click();
  const save = async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Discard' }).count()).toBe(0);
  };

  await page.getByRole('button', { name: 'Add button' }).click();
  const row = page.getByRole('group', { name: 'Row 1' });
  await row.getByRole('textbox', { name: 'Words on it' }).fill('Opening hours?');
  await row.getByRole('textbox', { name: 'Text to send' }).fill('When are you open?');
  await page.getByRole('switch', { name: /^Voice/ }).uncheck();
  // The preview is the real window with what stands in the form.
  const preview = page.frameLocator('iframe');
  await preview.getByRole('button', { name: 'Opening hours?' }).waitFor();
  await save();

  await goTo('Chat page');
  await page.getByRole('textbox', { name: 'Title of the page' }).fill('Ask Lumen');
  await save();

  await goTo('Hours and messages');
  await page.getByRole('switch', { name: /^On the chat page/ }).uncheck();
  await save();

  await goTo('Questions and privacy');
  await page.getByRole('button', { name: 'Make a secret' }).click();
  await page.getByText('This is shown once. Put it whe').waitFor();

  const visit = await (await windows.person()).newPage();
  await visit.goto(`${stack.origin}/chat/${channel.key}?locale=en`);
  const visitor = await VisitorWindow.onPage(visit);
  expect(await visit.title()).toBe('Ask Lumen');
  expect(await visit.getByRole('button', { name: 'Record a voice message' }).count()).toBe(0);
  expect(await visit.getByRole('button', { name: 'Leave a message' }).count()).toBe(0);
  await visit.getByRole('button', { name: 'Opening hours?' }).click();
  await visitor.sees('When are you open?');

  await goTo('Set up');
  await page.getByRole('switch', { name: /^Channel is on/ }).uncheck();
  const words = page.getByRole('textbox', { name: 'What visitors read while it is off' });
  await words.fill('We moved to shop.example.');
  await save();
  await visit.reload();
  await visit.getByRole('heading', { name: 'We moved to shop.example.' }).waitFor();
  expect(windows.complaints).toEqual([]);
});
