import { readFile } from 'node:fs/promises';
import { uuidv7 } from '@parley/schema';
import { violationsOf } from '../testkit/axe.ts';
import { PageVisitedDocument, VisitorMessageSendDocument } from '../testkit/generated/visitor.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { DeskWindow, signIn } from '../testkit/windows/desk-window.ts';
import { written } from '../testkit/written.ts';

const Settings = written<object>(
  `mutation($input: TenantSettingsUpdateInput!) { tenantSettingsUpdate(input: $input) { __typename } }`,
);

test('A-20, A-13: who waits is shown with whom he asked for, live; filtered, read, picked, and seen on his way', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1, capacity: 0 });
  await admin.run(Settings, { input: { routing: { namedAgentMode: 'SCHEDULED' } } });
  const { page } = await DeskWindow.open(await windows.person(), stack.origin, {
    email: agent.email,
    password,
  });
  const waiting = page
    .getByRole('navigation', { name: 'Lists' })
    .getByRole('link', { name: 'Waiting' });
  await waiting.click();
  const guest = await visitor();
  const content = { text: { text: 'Is Agnes there?' } };
  const input = { clientMessageId: uuidv7(), content, address: { agent: agent.id } };
  await guest.run(VisitorMessageSendDocument, { input });
  await (await visitor()).says('Anybody?');
  await waiting.filter({ hasText: '2' }).waitFor();
  await page.getByText(`Asks for ${agent.nickname}`).waitFor();
  const rows = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Accept' }) });
  await page.getByRole('button', { name: 'Filter and order' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Asked for an agent' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => rows.count(), { timeout: 15_000 }).toBe(1);
  expect(await violationsOf(page)).toEqual([]);

  const visitInput = { url: 'https://shop.test/lamp', title: 'Lamp in brass', referrer: null };
  await guest.run(PageVisitedDocument, { input: visitInput });
  await rows.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('link', { name: 'Lamp in brass' }).waitFor();
  await waiting.filter({ hasText: '1' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  expect(windows.complaints).toEqual([]);
});

test('A-01, M-29, N-09: a deep link outlives the login; an admin exports the list he sees, is told, and downloads it', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  for (const text of ['Where is my lamp?', 'Where is my chair?']) {
    const { conversation } = await (await visitor()).says(text);
    await agent.says(conversation.id, 'It is on its way.');
    await agent.closes(conversation.id);
  }
  const page = await (await windows.person()).newPage();
  await page.goto(`${stack.origin}/agent/history`);
  await signIn(page, admin.email, password);
  await page.waitForURL(/\/agent\/history$/);
  await page.getByRole('listitem').getByRole('link').nth(1).waitFor();

  await page.getByRole('button', { name: 'Export this list' }).click();
  await page.getByRole('menuitem', { name: 'Text with commas (CSV)' }).click();
  await page.getByText('The list is being written').first().waitFor();
  await page.getByRole('button', { name: 'Notices, 1 unread' }).click();
  const notice = page.getByRole('dialog', { name: 'Notices' }).getByText('is ready.');
  await notice.click();
  await page.getByRole('heading', { name: 'Exports' }).waitFor();
  const row = page.getByRole('row').filter({ hasText: 'Conversations' });
  await row.getByText('2 rows').waitFor();
  // Without what was said at the edge of the screen.
  await page.reload();
  await row.getByText('2 rows').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await row.getByRole('button', { name: /^Download conversations-/ }).click();
  const path = await (await download).path();
  expect((await readFile(path, 'utf8')).trimEnd().split('\r\n')).toHaveLength(3);
  expect(windows.complaints).toEqual([]);
});

test('A-01: everybody lands in agent mode, and its entries appear by right', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent } = await seed.tenant({ agents: 1 });
  const placesOf = async ({ email }: { email: string }) => {
    const account = { email, password };
    const { page } = await DeskWindow.open(await windows.person(), stack.origin, account);
    expect(new URL(page.url()).pathname).toBe('/agent/inbox/mine');
    const places = page.getByRole('navigation', { name: 'Places' }).getByRole('link');
    return (await places.allTextContents()).map(text => text.trim());
  };
  const all = ['Inbox', 'Tickets', 'History', 'Search', 'Canned replies', 'Colleagues', 'Statistics']; // prettier-ignore
  expect(await placesOf(agent)).toEqual(all);
  expect(await placesOf(admin)).toEqual([...all, 'Exports']);
});
