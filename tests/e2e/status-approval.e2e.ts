import { violationsOf } from '../testkit/axe.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { AdminWindow } from '../testkit/windows/admin-window.ts';
import { DeskWindow } from '../testkit/windows/desk-window.ts';

test('Q-29: an agent asks to leave online, the admin refuses with a note and then allows it', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent } = await seed.tenant({ agents: 1 });
  const office = await AdminWindow.open(await windows.person(), stack.origin, {
    email: admin.email,
    password,
  });
  await office.goesTo('Members');
  await office.page.getByRole('switch', { name: /needs approval/ }).check();
  await office.page.getByRole('switch', { name: /Away without input/ }).check();
  const minutes = office.page.getByRole('spinbutton', { name: /Away after/ });
  await minutes.fill('15');
  await minutes.press('Enter');
  await office.page.getByText('After 15 minutes without mouse').waitFor();

  const desk = await DeskWindow.open(await windows.person(), stack.origin, {
    email: agent.email,
    password,
  });
  const asks = async (reason: string) => {
    await desk.page.getByRole('button', { name: 'Status: Online' }).click();
    await desk.page.getByRole('menuitemradio', { name: 'Away' }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
    await dialog.getByRole('button', { name: 'Send request' }).click();
    await office.page.getByText(reason).waitFor();
  };

  await asks('Lunch');
  await office.page.getByRole('button', { name: /Refuse…/ }).click();
  await office.dialog.getByRole('textbox', { name: /Note/ }).fill('Please wait for Bo');
  expect(await violationsOf(office.page)).toEqual([]);
  await office.dialog.getByRole('button', { name: 'Refuse', exact: true }).click();
  await desk.page
    .getByText(/was refused: Please wait for Bo/)
    .first()
    .waitFor();
  await desk.page.getByRole('button', { name: 'Status: Online' }).waitFor();

  await asks('Bo is back');
  await office.page.getByRole('button', { name: /Approve/ }).click();
  await desk.page.getByRole('button', { name: 'Status: Away' }).waitFor();
  expect(windows.complaints).toEqual([]);
});
