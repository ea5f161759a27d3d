import { violationsOf } from '../testkit/axe.ts';
import { codeAt } from '../testkit/one-time-code.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { DeskWindow, signIn } from '../testkit/windows/desk-window.ts';

const patience = { timeout: 15_000 };

test('A-16: two colleagues talk by keyboard, see what is unread and read, and point to a conversation', async ({
  seed,
  stack,
  windows,
}) => {
  const { agents, visitor } = await seed.tenant({ agents: 2, capacity: 1 });
  const { conversation } = await (await visitor()).says('My parcel is late');
  const holder = (await agents[0]!.sees(conversation.id)) ? agents[0]! : agents[1]!;
  const other = agents.find(({ id }) => id !== holder.id)!;
  const opens = async ({ email }: { email: string }, options?: object) =>
    DeskWindow.open(await windows.person(options), stack.origin, { email, password });
  const [desk, theirs] = [await opens(holder), await opens(other)];
  const { page } = desk;

  await page.getByRole('link', { name: 'Colleagues' }).click();
  await page.getByRole('listitem').getByRole('button', { name: other.nickname }).press('Enter');
  const box = page.getByRole('textbox', { name: 'Message to colleagues' });
  await box.fill('Do you know this customer?');
  await box.press('Enter');
  await desk.sees('Do you know this customer?');
  await page.getByRole('button', { name: 'Point to a conversation…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /#\d+/ }).click();
  await desk.thread.getByRole('link', { name: /Open/ }).waitFor();
  expect(await violationsOf(page)).toEqual([]);

  await theirs.page.getByRole('link', { name: 'Colleagues, 2' }).click();
  await theirs.page
    .getByRole('link', { name: new RegExp(holder.nickname) })
    .filter({ hasText: '2 unread' })
    .click();
  await theirs.sees('Do you know this customer?');
  await theirs.page.getByRole('link', { name: 'Colleagues', exact: true }).waitFor();
  await expect
    .poll(() => desk.thread.getByTitle('Read', { exact: true }).count(), patience)
    .toBe(2);
  const answer = theirs.page.getByRole('textbox', { name: 'Message to colleagues' });
  await answer.fill('A regular. Be kind.');
  await answer.press('Enter');
  await desk.sees('A regular. Be kind.');
  await theirs.recalls('A regular. Be kind.');
  await expect.poll(() => desk.thread.getByText('A regular').count(), patience).toBe(0);

  await desk.thread.getByRole('link', { name: /Open/ }).click();
  await desk.sees('My parcel is late');
  expect(windows.complaints).toEqual([]);
});

test('M-09, A-25: an agent signs in by two steps, until an admin helps one who lost his device', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent } = await seed.tenant({ agents: 1 });
  const { email } = agent;
  const desk = await DeskWindow.open(await windows.person(), stack.origin, { email, password });
  const { page } = desk;
  await page.goto(`${stack.origin}/agent/profile`);
  await page.getByRole('button', { name: 'Switch on…' }).click();
  await page.getByLabel('Your password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('img', { name: 'Picture to scan' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  const secret = (await page.locator('code').innerText()).replaceAll(' ', '');
  await page.getByRole('textbox', { name: 'Code that the app shows' }).fill(codeAt(secret));
  await page.getByRole('button', { name: 'Switch on', exact: true }).click();
  const code = await page
    .getByRole('listitem')
    .filter({ hasText: /^\w{5}-\w{5}$/ })
    .first()
    .innerText();
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByRole('textbox', { name: 'Real name' }).fill('Ann Li');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Profile saved.').first().waitFor();

  const elsewhere = await (await windows.person()).newPage();
  await elsewhere.goto(`${stack.origin}/agent/`);
  await signIn(elsewhere, email, password);
  const asked = elsewhere.getByRole('textbox', { name: 'Code of your authenticator app' });
  await asked.fill('000000');
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await elsewhere.getByText('This code is wrong').waitFor();
  expect(await violationsOf(elsewhere)).toEqual([]);
  await asked.fill(code);
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await elsewhere.getByRole('navigation', { name: 'Lists' }).waitFor();

  const office = await (await windows.person()).newPage();
  await office.goto(`${stack.origin}/admin/members`);
  await signIn(office, admin.email, password);
  await office.getByRole('gridcell').filter({ hasText: email }).click();
  const member = office.getByRole('dialog');
  await member.getByRole('button', { name: 'Reset two-step sign-in' }).click();
  await office.getByText('signs in with the password alone now').first().waitFor();
  const again = await (await windows.person()).newPage();
  await again.goto(`${stack.origin}/agent/`);
  await signIn(again, email, password);
  await again.getByRole('navigation', { name: 'Lists' }).waitFor();
  expect(windows.complaints).toEqual([]);
});
