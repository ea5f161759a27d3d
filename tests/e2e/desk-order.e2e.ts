import { violationsOf } from '../testkit/axe.ts';
import * as api from '../testkit/generated/desk.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { DeskWindow } from '../testkit/windows/desk-window.ts';
import { written } from '../testkit/written.ts';

const patience = { timeout: 15_000 };

const RemindMe = written(
  `mutation($input: ReminderSetInput!) { reminderSet(input: $input) { __typename } }`,
);
const SettingsSet = written(
  `mutation($input: TenantSettingsUpdateInput!) { tenantSettingsUpdate(input: $input) { __typename } }`,
);

test('A-03: a filter is kept by name, shared with the group, and used by a colleague', async ({
  seed,
  stack,
  windows,
}) => {
  const { agents, skillGroup, visitor } = await seed.tenant({ agents: 2 });
  const [owner, colleague] = agents;
  for (let i = 0; i < 2; i += 1) await (await visitor()).says(`Question ${i}`);
  const open = async ({ email }: { email: string }) =>
    DeskWindow.open(await windows.person(), stack.origin, { email, password });

  const { page } = await open(owner!);
  await page.getByRole('listitem').first().waitFor();
  await page.getByRole('button', { name: 'Filter and order' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'VIP only' }).click();
  await page.keyboard.press('Escape');
  await page.getByText('Nothing found').waitFor();
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('menuitem', { name: 'Save and remove views…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Saved views' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Important people');
  await dialog.getByRole('combobox', { name: 'Who uses it' }).selectOption(skillGroup.name);
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText(`Shared with ${skillGroup.name}`).waitFor();
  await page.keyboard.press('Escape');

  const other = await open(colleague!);
  await other.page.getByRole('listitem').first().waitFor();
  await other.page.getByRole('button', { name: 'Saved views' }).click();
  await other.page.getByRole('menuitemradio', { name: /Important people/ }).click();
  await other.page.getByText('Nothing found').waitFor();
  await other.page.reload();
  await other.page.getByText('Nothing found').waitFor();

  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('menuitem', { name: 'Save and remove views…' }).click();
  await dialog.getByRole('button', { name: 'Remove Important people' }).click();
  await dialog.getByText('None yet.').waitFor();
  await other.page.reload();
  await other.page.getByRole('button', { name: 'Saved views' }).click();
  await other.page.getByRole('menuitem', { name: 'Save and remove views…' }).waitFor();
  expect(await other.page.getByRole('menuitemradio').count()).toBe(0);
  expect(windows.complaints).toEqual([]);
});

test('A-27: a reminder is shown in the list, and at its time brings the conversation to the top', async ({
  seed,
  stack,
  windows,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('I will call tomorrow');
  await (await visitor()).says('Thank you');
  const account = { email: agent.email, password };
  const desk = await DeskWindow.open(await windows.person(), stack.origin, account);
  const { page } = desk;
  const row = page.getByRole('listitem').filter({ hasText: 'I will call tomorrow' });
  await desk.opens('I will call tomorrow');

  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Remind me…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Tomorrow morning/ }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: /Tomorrow morning/ }).click();
  await row.getByText(/Reminder: /).waitFor();

  const at = new Date(Date.now() + 1_500).toISOString();
  const input = { conversationId: conversation.id, at };
  await agent.run(RemindMe, { input });
  await page.getByRole('button', { name: 'Notices, 1' }).waitFor(patience);
  await row.getByText(/Reminder: /).waitFor({ state: 'detached', ...patience });
  await page.mouse.move(700, 400);
  await expect
    .poll(() => page.getByRole('listitem').first().innerText(), patience)
    .toContain('I will call tomorrow');
  expect(windows.complaints).toEqual([]);
});

test('A-22, A-18: an agent who may looks a customer up, writes what he learned, and calls back', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('My lamp is broken');
  await agent.run(api.ConversationCloseDocument, { input: { conversationId: conversation.id } });
  const account = { email: agent.email, password };
  const desk = await DeskWindow.open(await windows.person(), stack.origin, account);
  const { page } = desk;
  const places = page.getByRole('navigation', { name: 'Places' });
  await places.getByRole('link', { name: 'Tickets' }).waitFor();
  expect(await places.getByRole('link', { name: 'Customers' }).count()).toBe(0);

  await admin.run(SettingsSet, { input: { desk: { agentsUseCustomers: true } } });
  await page.reload();
  await places.getByRole('link', { name: 'Customers' }).click();
  await page.getByRole('listitem').getByRole('link').first().click();
  await page.getByText('My lamp is broken').waitFor();
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Edit Profile' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Nora Berg');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Nora Berg' }).first().waitFor();
  await page.getByRole('searchbox', { name: 'Name, phone, e-mail, company' }).fill('nora');
  await page.getByRole('listitem').filter({ hasText: 'Nora Berg' }).waitFor();
  await page.getByRole('searchbox', { name: 'Name, phone, e-mail, company' }).fill('nobody');
  await page.getByText('Nothing found').waitFor();

  await page.getByRole('button', { name: 'Call back' }).click();
  await desk.field.waitFor();
  await desk.writes('Is the new lamp well?');
  expect(windows.complaints).toEqual([]);
});
