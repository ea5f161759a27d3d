import { readFile } from 'node:fs/promises';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { signIn } from '../testkit/windows/desk-window.ts';

test('M-29: an admin exports a list, sees it become ready, and downloads it', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 1 });
  await (await visitor()).says('Where is my parcel?');
  const page = await (await windows.person()).newPage();
  await page.goto(`${stack.origin}/admin/exports`);
  await signIn(page, admin.email, password);

  await page.getByRole('button', { name: 'New export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'List' }).selectOption('Messages');
  await dialog.getByRole('combobox', { name: 'File' }).selectOption('Text with commas (CSV)');
  await dialog.getByRole('button', { name: 'Export' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Messages' });
  await row.getByText('Ready', { exact: true }).waitFor();
  await row.getByText('Nobody yet').waitFor();

  const download = page.waitForEvent('download');
  await row.getByRole('button', { name: /^Download messages-/ }).click();
  const path = await (await download).path();
  expect(await readFile(path, 'utf8')).toContain('Where is my parcel?');
  await row.getByText('Nobody yet').waitFor({ state: 'detached' });
  expect(windows.complaints).toEqual([]);
});
