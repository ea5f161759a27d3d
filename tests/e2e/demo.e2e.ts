import { startApi } from '../testkit/api-process.ts';
import { violationsOf } from '../testkit/axe.ts';
import { expect, test } from '../testkit/story.ts';
import { DeskWindow } from '../testkit/windows/desk-window.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';

test('O-01, P-11: with no setting at all there are a shop, a desk, a conversation between them, and every option to try', async ({
  windows,
}) => {
  const api = await startApi({
    databaseUrl: '',
    env: { PARLEY_DEMO: 'true', OPEN_REGISTRATION: '' },
  });
  try {
    const desk = await DeskWindow.open(await windows.person(), api.origin, {
      email: 'lin@demo.parley',
      password: 'parley-demo',
    });
    const page = await (await windows.person()).newPage();
    await page.goto(`${api.origin}/demo`);
    await page.getByRole('link', { name: '中文' }).click();
    await page.getByRole('link', { name: 'English' }).click();
    const visitor = await VisitorWindow.onSite(page);
    await visitor.writes('Is the blue one in stock?');
    await desk.opens('Is the blue one in stock?');
    await desk.writes('Yes, and it ships today');
    await visitor.sees('Yes, and it ships today');

    await page.goto(`${api.origin}/demo/options?lang=en`);
    await page.getByRole('combobox', { name: /^locale/ }).selectOption('zh-CN');
    await page.getByRole('checkbox', { name: /^surveyButton/ }).check();
    await page.getByText('"surveyButton": true').waitFor();
    await page.getByRole('button', { name: 'open', exact: true }).click();
    await page.getByRole('log').getByText('opened').waitFor();
    await page.getByTitle('Parley').contentFrame().getByText('Yes, and it ships today').waitFor();
    expect(
      await page.getByTitle('Parley').contentFrame().locator('html').getAttribute('lang'),
    ).toBe('zh-CN');
    expect(await violationsOf(page)).toEqual([]);
    expect(windows.complaints).toEqual([]);
  } finally {
    await api.stop();
  }
});

test('W-02: until somebody opens the chat a page gets the loader, one small file, and nothing else', async ({
  seed,
  stack,
  windows,
}) => {
  const { channel } = await seed.tenant({ agents: 0 });
  const shop = await windows.shop(stack, channel.key);
  const browser = await windows.person();
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', request => {
    if (request.url().startsWith(stack.origin)) asked.push(new URL(request.url()).pathname);
  });

  await page.goto(shop.url);
  await page.getByRole('button', { name: 'Chat with us' }).waitFor();

  expect(asked).toEqual(['/widget.js', `/widget/config/${channel.key}.json`]);
  expect(page.frames()).toHaveLength(1);
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(kept).toBe(0);
  expect(await browser.cookies()).toEqual([]);
});

test('W-01: a site that is not allowed gets no button', async ({ seed, stack, windows }) => {
  const { channel } = await seed.tenant({ agents: 0, allowedSites: ['shop.example'] });
  const shop = await windows.shop(stack, channel.key);
  const page = await (await windows.person()).newPage();
  const answered = page.waitForResponse(response => response.url().includes('/widget/config/'));
  await page.goto(shop.url);
  expect((await answered).status()).toBe(403);
  expect(await page.getByRole('button', { name: 'Chat with us' }).count()).toBe(0);
});
