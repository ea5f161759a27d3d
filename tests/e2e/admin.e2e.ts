import { password, unique } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { AdminWindow } from '../testkit/windows/admin-window.ts';
import { DeskWindow } from '../testkit/windows/desk-window.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';

test('M-02, M-04: a new company makes member, group and channel, and the pasted tag works', async ({
  stack,
  windows,
}) => {
  const name = unique('lumen');
  const admin = await AdminWindow.register(await windows.person(), stack.origin, {
    name: `Lumen ${name}`,
    nickname: 'Ada',
    email: `ada@${name}.test`,
    password: 'a good long phrase 7',
  });

  await admin.goesTo('Members');
  const email = `bo@${name}.test`;
  const first = await admin.makesMember('Bo', email);
  expect(first.length).toBeGreaterThanOrEqual(8);
  await admin.goesTo('Skill groups');
  await admin.makesGroup('Lighting', ['Bo']);
  await admin.goesTo('Channels');
  const tag = await admin.makesChannel('Web shop', 'Lighting');
  const key = /data-channel="([^"]+)"/.exec(tag)?.[1];
  expect(tag).toContain(`${stack.origin}/widget.js`);
  expect(key).toBeTruthy();

  const desk = await DeskWindow.open(await windows.person(), stack.origin, {
    email,
    password: first,
  });
  const shop = await windows.shop(stack, key!);
  const page = await (await windows.person()).newPage();
  await page.goto(shop.url);
  const visitor = await VisitorWindow.onSite(page);
  await expect.poll(() => visitor.name.innerText()).toBe(`Lumen ${name}`);
  await visitor.writes('Do you sell lamps?');
  await desk.opens('Do you sell lamps?');
  await desk.writes('Plenty of them');
  await visitor.sees('Plenty of them');
  // The company does not show nicknames unless it says so.
  expect(await visitor.transcript.innerText()).not.toContain('Bo');
  expect(windows.complaints).toEqual([]);
});

test('M-01: one login serves both modes, and an agent finds no way into administration', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent } = await seed.tenant({ agents: 1 });

  const desk = await DeskWindow.open(await windows.person(), stack.origin, {
    email: admin.email,
    password,
  });
  await desk.page.getByRole('link', { name: 'Admin mode' }).click();
  await desk.page.getByRole('heading', { name: 'Hello, Ada' }).waitFor();
  await desk.page.getByRole('link', { name: 'Agent mode' }).click();
  await desk.list('Mine').waitFor();

  const other = await DeskWindow.open(await windows.person(), stack.origin, {
    email: agent.email,
    password,
  });
  expect(await other.page.getByRole('link', { name: 'Admin mode' }).count()).toBe(0);
  await other.page.goto(`${stack.origin}/admin/members`);
  await other.page.getByText('Your role does not open admin mode').waitFor();
});
