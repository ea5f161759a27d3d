import { startReceiver } from '../testkit/fakes/webhook-receiver.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { signIn } from '../testkit/windows/desk-window.ts';

test('P-09, P-10: an admin makes a webhook, sees what was refused, and sends it again', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 1 });
  const receiver = await startReceiver();
  receiver.answers(() => 400);
  const page = await (await windows.person()).newPage();
  await page.goto(`${stack.origin}/admin/integrations`);
  await signIn(page, admin.email, password);

  await page.getByRole('button', { name: 'New webhook' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Warehouse');
  await dialog.getByRole('textbox', { name: 'Address' }).fill(receiver.url);
  await dialog.getByRole('checkbox', { name: 'A conversation began.' }).check();
  await dialog.getByRole('button', { name: 'Create' }).click();
  const secret = await dialog.locator('code').innerText();
  expect(secret.length).toBeGreaterThan(30);
  await dialog.getByRole('button', { name: 'I have stored it' }).click();
  await page.getByRole('row').filter({ hasText: 'Warehouse' }).click();
  await page.getByRole('heading', { name: 'Warehouse', level: 1 }).waitFor();
  expect(await page.content()).not.toContain(secret);

  await (await visitor()).says('Where is my parcel?');
  const refused = page.getByRole('row').filter({ hasText: 'Set aside' });
  await expect
    .poll(async () => {
      await page.getByRole('button', { name: 'Refresh' }).click();
      return refused.count();
    })
    .toBe(1);
  receiver.answers(() => 204);
  await page.getByRole('button', { name: 'Send again what is set aside (1)' }).click();
  await receiver.until(told => told.length === 1);
  expect(receiver.told[0]!.body.type).toBe('conversation.created');
  await expect
    .poll(async () => {
      await page.getByRole('button', { name: 'Refresh' }).click();
      return page.getByRole('row').filter({ hasText: 'Delivered' }).count();
    })
    .toBe(1);
  expect(windows.complaints).toEqual([]);
  await receiver.close();
});

test('P-03: a token works within its scopes until it is revoked', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin } = await seed.tenant({ agents: 0 });
  const page = await (await windows.person()).newPage();
  await page.goto(`${stack.origin}/admin/integrations`);
  await signIn(page, admin.email, password);
  await page.getByRole('button', { name: 'New token' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Order sync');
  await dialog.getByRole('checkbox', { name: 'conversation:read' }).check();
  await dialog.getByRole('button', { name: 'Create' }).click();
  const secret = await dialog.locator('code').innerText();
  await dialog.getByRole('button', { name: 'I have stored it' }).click();

  const ask = async (query: string) => {
    const answer = await fetch(`${stack.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query }),
    });
    return JSON.stringify(await answer.json());
  };
  expect(await ask('{ conversations { nodes { id } } }')).toBe(
    '{"data":{"conversations":{"nodes":[]}}}',
  );
  expect(await ask('{ channels { id } }')).toContain('FORBIDDEN');

  await page.getByRole('button', { name: 'Revoke Order sync' }).click();
  await page.getByRole('button', { name: 'Revoke now' }).click();
  await page.getByText('No tokens yet').waitFor();
  expect(await ask('{ conversations { nodes { id } } }')).toContain('UNAUTHENTICATED');
  expect(windows.complaints).toEqual([]);
});
