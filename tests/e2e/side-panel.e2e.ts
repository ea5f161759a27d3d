import { SidePanelCreateDocument } from '../testkit/generated/desk.ts';
import { accepted } from '../testkit/person.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { DeskWindow, signIn } from '../testkit/windows/desk-window.ts';

const origin = 'https://crm.test';
/** A page of a company's own system: shows what it is told, and asks for a thing at each press of a button. */
const panel = (desk: string) =>
  `<!doctype html><meta charset="utf-8"><title>CRM</title>
<button id="draft">Quote the order</button><button id="field">Set phone</button><button id="open">Open customer</button>
<a href="https://elsewhere.test/">Elsewhere</a>
<pre id="told"></pre>
<script>
  const told = [];
  const tell = message => window.top.postMessage({ parley: 1, ...message }, '${desk}');
  addEventListener('message', ({ origin, data }) => {
    if (origin !== '${desk}') return;
    told.push(data);
    document.querySelector('#told').textContent = told.map(each =>
      [each.type, each.conversation?.status ?? each.id ?? '', each.code ?? ''].join(' ').trim()).join('\\n');
    if (data.type === 'context') window.context = data;
  });
  draft.onclick = () => tell({ type: 'draft.insert', id: 'd', text: 'Order 7 is on its way.' });
  field.onclick = () => tell({ type: 'visitor.set', id: 'f', field: 'phone', values: ['13800000000'] });
  document.querySelector('#open').onclick = () => tell({ type: 'open', id: 'o', item: { kind: 'VISITOR', id: window.context.visitor.id } });
  tell({ type: 'ready' });
</script>`;

test('A-15, P-14: a page beside the chat knows who asks, writes a draft, and does what the admin allowed', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Where is my parcel?');
  const input = { name: 'CRM', url: `${origin}/card`, permissions: ['INSERT_DRAFT' as const] };
  accepted((await admin.run(SidePanelCreateDocument, { input })).sidePanelCreate);

  const context = await windows.person({ width: 1440 });
  const addresses: string[] = [];
  await context.route(/\.test\//, route => {
    addresses.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: panel(stack.origin) });
  });
  const desk = await DeskWindow.open(context, stack.origin, { email: agent.email, password });
  await desk.opens('Where is my parcel?');
  const { page } = desk;

  await page.getByRole('tab', { name: 'CRM', selected: true }).waitFor();
  const crm = page.frameLocator('iframe[title="CRM"]').frameLocator('iframe');
  const told = crm.locator('#told');
  await expect.poll(() => told.innerText()).toBe('context ACTIVE');
  expect(addresses).toEqual([`${origin}/card`]);

  await crm.getByRole('button', { name: 'Quote the order' }).click();
  await expect.poll(() => desk.field.inputValue()).toBe('Order 7 is on its way.');
  await crm.getByRole('button', { name: 'Set phone' }).click();
  await expect.poll(() => told.innerText()).toContain('answer f SIDE_PANEL_FORBIDDEN');
  await crm.getByRole('button', { name: 'Open customer' }).click();
  await expect.poll(() => told.innerText()).toContain('answer o SIDE_PANEL_FORBIDDEN');

  await agent.closes(conversation.id);
  await expect.poll(() => told.innerText()).toContain('conversation CLOSED');
  expect(windows.complaints).toEqual([]);
  await crm.getByRole('link', { name: 'Elsewhere' }).click();
  await expect.poll(() => windows.complaints.join()).toContain('frame-src https://crm.test');
  expect(addresses).toEqual([`${origin}/card`]);

  await page.getByRole('tab', { name: 'CRM' }).press('ArrowLeft');
  await page.getByRole('tab', { name: 'Visitor', selected: true }).waitFor();
});

test('A-15: an admin makes a panel, gets its secret once, sorts and removes', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin } = await seed.tenant({ agents: 0 });
  const page = await (await windows.person()).newPage();
  await page.goto(`${stack.origin}/admin/side-panels`);
  await signIn(page, admin.email, password);
  const make = async (name: string) => {
    await page.getByRole('button', { name: 'New side panel' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('textbox', { name: 'Address' }).fill(`https://${name}.test/`);
    await dialog.getByRole('switch', { name: 'Insert drafts' }).check();
    await dialog.getByRole('button', { name: 'Create' }).click();
    const secret = await dialog.locator('code').innerText();
    await dialog.getByRole('button', { name: 'I have stored it' }).click();
    expect(await page.content()).not.toContain(secret);
  };
  await make('crm');
  await make('orders');
  const first = page.getByRole('row').filter({ hasText: 'Opens first' });
  await first.filter({ hasText: 'crm' }).waitFor();
  await page.getByRole('button', { name: 'Move orders up' }).click();
  await first.filter({ hasText: 'orders' }).waitFor();

  await page.getByRole('button', { name: 'Edit orders' }).click();
  await page.getByRole('button', { name: 'Remove…' }).click();
  await page.getByRole('button', { name: 'Remove “orders” now' }).click();
  await first.filter({ hasText: 'crm' }).waitFor();
  expect(await page.getByRole('row').filter({ hasText: 'orders' }).count()).toBe(0);
  expect(windows.complaints).toEqual([]);
});
