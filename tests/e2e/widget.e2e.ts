import type { Page } from 'playwright-core';
import { violationsOf } from '../testkit/axe.ts';
import { ConversationsDocument } from '../testkit/generated/desk.ts';
import { expect, test } from '../testkit/story.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';

const frameOf = (page: Page) => page.getByTitle('Parley');

test('W-37: the tabs of a visitor share one line, and another one takes over', async ({
  seed,
  stack,
  windows,
}) => {
  const { agent, channel } = await seed.tenant({ agents: 1 });
  const browser = await windows.person();
  const lines: string[] = [];
  browser.on('page', page => page.on('websocket', socket => lines.push(socket.url())));
  const open = async (): Promise<[Page, VisitorWindow]> => {
    const page = await browser.newPage();
    await page.goto(`${stack.origin}/chat/${channel.key}`);
    return [page, await VisitorWindow.onPage(page)];
  };
  const [first, one] = await open();
  await one.writes('Is it open on Sunday?');
  const [, two] = await open();
  await two.sees('Is it open on Sunday?');

  // A bubble shows before the server has its message.
  const begun = async () =>
    (await agent.run(ConversationsDocument, { first: 1 })).conversations.nodes[0];
  await expect.poll(begun).toBeTruthy();
  const conversation = (await begun())!;
  await agent.says(conversation.id, 'From ten to six');
  await one.sees('From ten to six');
  await two.sees('From ten to six');
  expect(lines).toHaveLength(1);

  await first.close();
  await agent.says(conversation.id, 'And on Monday from nine');
  await two.sees('And on Monday from nine');
  expect(lines).toHaveLength(2);
});

test('W-06, W-07: the window is dragged, resized and stays within the page', async ({
  seed,
  stack,
  windows,
}) => {
  const { channel } = await seed.tenant({ agents: 0 });
  const shop = await windows.shop(stack, channel.key);
  const page = await (await windows.person({ width: 1280, height: 800 })).newPage();
  await page.goto(shop.url);
  await VisitorWindow.onSite(page);
  const box = async () => (await frameOf(page).boundingBox())!;
  const before = await box();
  expect([Math.round(before.width), Math.round(before.height)]).toEqual([360, 650]);

  await page.mouse.move(before.x + 120, before.y + 12);
  await page.mouse.down();
  await page.mouse.move(before.x - 200, before.y - 40, { steps: 40 });
  await page.mouse.up();
  await expect
    .poll(async () => Math.round((await box()).x), { timeout: 15_000 })
    .toBeLessThan(before.x - 200);

  await page.mouse.move(640, 400);
  const moved = await box();
  await page.mouse.move(moved.x + 120, moved.y + 12);
  await page.mouse.down();
  await page.mouse.move(5, 5, { steps: 40 });
  await page.mouse.up();
  await expect.poll(async () => (await box()).x, { timeout: 15_000 }).toBe(0);

  const visitor = page.getByTitle('Parley').contentFrame();
  await visitor.getByRole('button', { name: 'More' }).click();
  await visitor.getByRole('menuitem', { name: 'Larger window' }).click();
  await expect.poll(async () => Math.round((await box()).width), { timeout: 15_000 }).toBe(420);
  await visitor.getByRole('button', { name: 'More' }).click();
  await visitor.getByRole('menuitem', { name: 'Move to the right' }).click();
  await expect
    .poll(async () => Math.round((await box()).x), { timeout: 15_000 })
    .toBe(1280 - 420 - 10);
});

test('P-11: one function works before the script is there, subscribes, and leaves nothing behind', async ({
  seed,
  stack,
  windows,
}) => {
  const { channel } = await seed.tenant({ agents: 0 });
  const page = await (await windows.person()).newPage();
  await page.goto(`${stack.origin}/schema/visitor.graphql`);
  await page.evaluate(
    async ({ host, key }) => {
      type Queue = { (...command: unknown[]): void; q?: unknown[][] };
      const early: Queue = (...command) => void (early.q ??= []).push(command);
      Object.assign(globalThis, { Parley: early, heard: [] });
      early('on', 'ready', () => (globalThis as never as { heard: string[] }).heard.push('ready'));
      early('init', { channel: key, host, locale: 'en' });
      early('open', { text: 'Half a sentence' });
      early('open', { text: 'Half a sentence' });
      const script = document.createElement('script');
      script.src = `${host}/widget.js`;
      document.head.append(script);
    },
    { host: stack.origin, key: channel.key },
  );
  const visitor = await VisitorWindow.inFrame(page);
  await expect.poll(() => visitor.field.inputValue(), { timeout: 15_000 }).toBe('Half a sentence');
  await page.waitForFunction(() => (globalThis as never as { heard: string[] }).heard.length === 1);
  expect(await page.locator('parley-chat').count()).toBe(1);
  expect(page.frames()).toHaveLength(2);

  const call = (method: string, argument?: unknown) =>
    page.evaluate(
      ([name, value]) =>
        (globalThis as never as { Parley: (...command: unknown[]) => Promise<unknown> }).Parley(
          name,
          value,
        ),
      [method, argument],
    );
  await call('sendText', 'Written by the page');
  await visitor.sees('Written by the page');
  expect(await call('getState')).toEqual({ isOpen: true, unread: 0 });
  const refused = call('noSuchMethod').then(
    () => 'done',
    (error: Error) => error.message,
  );
  expect(await refused).toContain('NOT_FOUND');
  await call('destroy');
  expect(await page.locator('parley-chat').count()).toBe(0);
  expect(await page.evaluate(() => 'Parley' in globalThis)).toBe(false);
});

test('W-18, W-19, H-05: pastes a picture, records a voice, puts the field on top', async ({
  seed,
  stack,
  windows,
}) => {
  const { channel } = await seed.tenant({ agents: 0 });
  const browser = await windows.person({ width: 390, height: 844 });
  await browser.grantPermissions(['microphone'], { origin: stack.origin });
  const page = await browser.newPage();
  await page.goto(`${stack.origin}/chat/${channel.key}`);
  const visitor = await VisitorWindow.onPage(page);
  const paste = () =>
    visitor.field.evaluate(async field => {
      const canvas = document.createElement('canvas');
      const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve));
      const data = new DataTransfer();
      data.items.add(new File([blob!], 'pasted.png', { type: 'image/png' }));
      data.setData('text/plain', 'beside it');
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
      field.dispatchEvent(event);
    });
  const question = page.getByRole('dialog', { name: 'Send this?' });
  await paste();
  await question.waitFor();
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'hidden' });
  expect(await visitor.transcript.getByRole('button', { name: /pasted/ }).count()).toBe(0);
  await paste();
  await question.getByRole('button', { name: 'Send', exact: true }).click();
  await visitor.seesPicture('pasted.png');

  await page.getByRole('button', { name: 'Record a voice message' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  const voice = page.getByRole('dialog', { name: 'Record a voice message' });
  await voice
    .getByText(/0:0[1-9]/)
    .first()
    .waitFor();
  await voice.getByRole('button', { name: 'Done' }).click();
  await voice.getByRole('button', { name: 'Send', exact: true }).click();
  await visitor.transcript.getByRole('button', { name: 'Play' }).waitFor();

  const place = async () => (await visitor.field.boundingBox())!.y;
  expect(await place()).toBeGreaterThan(400);
  await page.getByRole('button', { name: 'Put the field on top' }).click();
  await expect.poll(place).toBeLessThan(200);
  await page.reload();
  await visitor.field.waitFor();
  expect(await place()).toBeLessThan(200);
  expect(await violationsOf(page)).toEqual([]);
  expect(windows.complaints).toEqual([]);
});
