import type { Page } from 'playwright-core';
import { openSite } from '../testkit/fakes/shop.ts';
import { FakeWebPush } from '../testkit/fakes/web-push.ts';
import {
  ChannelSettingsUpdateDocument,
  ConversationsDocument,
  TenantUpdateDocument,
  TypingSetDocument,
} from '../testkit/generated/desk.ts';
import { keepHours } from '../testkit/hours.ts';
import { secretOf, signIdentity } from '../testkit/identity.ts';
import { accepted } from '../testkit/person.ts';
import { pushLines } from '../testkit/push.ts';
import { expect, test } from '../testkit/story.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';

/** What a page that is watched has done to be noticed. */
interface Noticed {
  sounds: number;
  popUps: { body: string; renotify: boolean; click: () => void }[];
  hide: (isHidden: boolean) => void;
}

/** Stands in, in the page and its frames, for what a person would hear and see outside the page. */
function standIn(): void {
  const notices = { sounds: 0, popUps: [] as unknown[] };
  let isHidden = false;
  Object.assign(globalThis, { noticed: notices });
  Object.assign(notices, {
    hide(next: boolean) {
      isHidden = next;
      document.dispatchEvent(new Event('visibilitychange'));
    },
  });
  document.hasFocus = () => !isHidden;
  Object.defineProperty(document, 'hidden', { get: () => isHidden });
  const { start } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (when) {
    notices.sounds++;
    start.call(this, when);
  };
  class PopUp extends EventTarget {
    static permission = 'default';
    static requestPermission = async () => (PopUp.permission = 'granted');
    constructor(_: string, options: object) {
      super();
      notices.popUps.push({ ...options, click: () => this.dispatchEvent(new Event('click')) });
    }
    close(): void {}
  }
  Object.assign(globalThis, { Notification: PopUp });
}

/** The browser maker's service is a fake; the worker, and what it shows, are the browser's own. */
function fakeSubscription(subscription: { endpoint: string; keys: object }): void {
  PushManager.prototype.subscribe = async () =>
    ({ toJSON: () => subscription }) as unknown as PushSubscription;
}

const noticedBy = <R>(page: Page, look: (noticed: Noticed) => R): Promise<R> =>
  page.evaluate<R>(`(${String(look)})(globalThis.noticed)`);
const call = (page: Page, ...command: unknown[]) =>
  page.evaluate(
    command =>
      (globalThis as never as { Parley: (...command: unknown[]) => Promise<unknown> }).Parley(
        ...command,
      ),
    command,
  );

test('W-04, W-08, W-16, W-20, W-21, W-22, W-42: an own button, the company, sound, pop-up and title; logout leaves nothing', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, channel, companyName } = await seed.tenant({ agents: 1 });
  const shop = await windows.shop(stack, channel.key);
  const browser = await windows.person();
  await browser.addInitScript(standIn);
  const page = await browser.newPage();
  await page.goto(shop.url);
  const launcher = page.getByRole('button', { name: /^Chat with us/ });
  await launcher.waitFor();
  await call(page, 'hide');
  await launcher.waitFor({ state: 'hidden' });
  await page.evaluate(() => {
    const own = document.createElement('button');
    own.dataset['parleyOpen'] = '';
    own.textContent = 'Ask us';
    document.querySelector('main')!.append(own);
  });
  await page.getByRole('button', { name: 'Ask us' }).dblclick();
  const visitor = await VisitorWindow.inFrame(page);
  expect(page.frames()).toHaveLength(2);
  await expect.poll(() => visitor.name.innerText()).toBe(companyName);

  // Emoji at the cursor, the last used first; Shift+Enter breaks the line; a reload keeps the rest.
  const frame = page.getByTitle('Parley').contentFrame();
  await visitor.field.fill('Hi there');
  await visitor.field.evaluate(field => (field as HTMLTextAreaElement).setSelectionRange(2, 2));
  await frame.getByRole('button', { name: 'Emoji' }).click();
  await frame.getByRole('button', { name: '😀', exact: true }).click();
  await page.keyboard.press('Escape');
  expect(await visitor.field.inputValue()).toBe('Hi😀 there');
  await visitor.field.press('End');
  await visitor.field.press('Shift+Enter');
  await visitor.field.pressSequentially('again');
  await visitor.field.press('Enter');
  await visitor.sees(/Hi😀 there/);
  await frame.getByRole('button', { name: 'Emoji' }).click();
  expect(await frame.getByRole('region', { name: 'Recent' }).innerText()).toContain('😀');
  await page.keyboard.press('Escape');
  await visitor.field.fill('x'.repeat(4_600));
  await frame.getByText('400 characters left').waitFor();
  await visitor.field.fill('');

  const talks = async () => (await agent.run(ConversationsDocument, { first: 2 })).conversations;
  await expect.poll(async () => (await talks()).nodes.length).toBe(1);
  const { id } = (await talks()).nodes[0]!;
  const renamed = `${companyName} & Co`;
  accepted(
    (await admin.run(TenantUpdateDocument, { input: { companyName: renamed } })).tenantUpdate,
  );
  await expect.poll(() => visitor.name.innerText(), { timeout: 10_000 }).toBe(renamed);

  await call(page, 'show');
  await frame.getByRole('button', { name: 'Close the window' }).click();
  await noticedBy(page, noticed => noticed.hide(true));
  await agent.says(id, 'First answer');
  await agent.says(id, 'Second answer');
  await expect.poll(() => noticedBy(page, ({ popUps }) => popUps.length)).toBe(2);
  const popUps = await noticedBy(page, ({ popUps }) =>
    popUps.map(({ body, renotify }) => ({ body, renotify })),
  );
  expect(popUps.at(-1)).toEqual({ body: 'Second answer', renotify: false });
  await expect.poll(() => page.title()).toBe('(2) New message');
  await noticedBy(page, noticed => noticed.hide(false));
  await expect.poll(() => page.title()).toBe('Shop');
  await page.getByRole('button', { name: 'Chat with us (2)' }).waitFor();
  const chat = page.frames()[1]!;
  const sounds = () => chat.evaluate<number>('noticed.sounds');
  // Two notes, once in three seconds.
  expect(await sounds()).toBe(2);

  await noticedBy(page, ({ popUps }) => popUps.at(-1)!.click());
  await visitor.sees('Second answer');
  await expect.poll(() => call(page, 'getState')).toEqual({ isOpen: true, unread: 0 });
  await frame.getByRole('button', { name: 'Turn the sound off' }).click();
  await page.reload();
  await frame.getByRole('button', { name: 'Turn the sound on' }).waitFor();

  await visitor.field.fill('A secret');
  await Promise.all([page.waitForEvent('framenavigated'), call(page, 'logout')]);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  const next = await VisitorWindow.inFrame(page);
  await expect.poll(() => next.field.inputValue()).toBe('');
  expect(await next.transcript.innerText()).not.toMatch(/answer|again/);
  expect(windows.complaints).toEqual([]);
});

test('H-01, H-04, H-06, H-07, H-08, H-10, W-25: the page tells the same as the window, fits a phone, and hides the form where it should', async ({
  seed,
  stack,
  windows,
}) => {
  const tenant = await seed.tenant({ agents: 1, capacity: 1, showAgentNickname: true });
  const { admin, agent, channel, companyName } = tenant;
  const first = (await (await tenant.visitor()).says('First')).conversation;
  const browser = await windows.person({ width: 390, height: 844 });
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  await page.goto(`${stack.origin}/chat/${channel.key}?pageTitle=Help&locale=en`);
  const visitor = await VisitorWindow.onPage(page);
  expect(await page.title()).toBe('Help');
  await expect.poll(() => visitor.name.innerText()).toBe(companyName);
  await visitor.writes('Call me at 13800138000');
  await page.getByText('1 ahead of you').or(page.getByText('You are next')).waitFor();
  const telephone = visitor.transcript.getByRole('link', { name: '13800138000' });
  expect(await telephone.getAttribute('href')).toBe('tel:13800138000');

  await agent.closes(first.id);
  await expect.poll(() => visitor.name.innerText()).toBe(agent.nickname);
  const { conversations } = await agent.run(ConversationsDocument, { first: 1 });
  const conversationId = conversations.nodes[0]!.id;
  const input = { conversationId, isTyping: true };
  const isTyping = async () => {
    await agent.run(TypingSetDocument, { input });
    return visitor.transcript.getByText('Typing…').isVisible();
  };
  await expect.poll(isTyping, { interval: 500 }).toBe(true);
  await agent.says(conversationId, 'I will');
  await visitor.sees('I will');

  // The keyboard takes half of the screen; nothing zooms, and nothing of the end is covered.
  await page.setViewportSize({ width: 390, height: 420 });
  const devtools = await browser.newCDPSession(page);
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const size = await visitor.field.evaluate(field => getComputedStyle(field).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(16);
  const bottomOf = async (place: typeof telephone) => {
    const { y, height } = (await place.boundingBox())!;
    return y + height;
  };
  await expect.poll(() => bottomOf(visitor.field)).toBeLessThan(420);
  await expect
    .poll(() => bottomOf(visitor.transcript.getByText('I will').last()))
    .toBeLessThan(420);
  await visitor.field.fill('Two lines');
  await visitor.field.press('Enter');
  expect(await visitor.field.inputValue()).toBe('Two lines\n');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await visitor.sees('Two lines');
  await page.setViewportSize({ width: 390, height: 844 });

  await page.getByRole('button', { name: 'Send a picture or file' }).click();
  await page
    .getByRole('dialog')
    .getByText(/camera or your photos/)
    .waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  // No token is part of any address: all of them begin alike.
  expect(asked.filter(url => url.includes('eyJ'))).toEqual([]);

  await agent.closes(conversationId);
  await keepHours(admin, channel.id, 'TICKET');
  const settings = { input: { channelId: channel.id, ticketH5: false } };
  accepted((await admin.run(ChannelSettingsUpdateDocument, settings)).channelSettingsUpdate);
  // Another device: this one has the configuration of before for a minute.
  const late = await (await windows.person({ width: 390, height: 844 })).newPage();
  await late.goto(`${stack.origin}/chat/${channel.key}?locale=en`);
  await late.getByText('Back on Monday.').waitFor();
  expect(await late.getByRole('button', { name: 'Leave a message' }).count()).toBe(0);
  expect(await late.getByRole('textbox').count()).toBe(0);
  const shop = await windows.shop(stack, channel.key);
  await late.goto(shop.url);
  await late.getByRole('button', { name: 'Chat with us' }).click();
  await late.getByTitle('Parley').contentFrame().getByLabel('Your message').waitFor();
  expect(windows.complaints).toEqual([]);
});

test('N-05: a visitor who has written is offered notices, agrees, and a push becomes one that knows its way', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, channel } = await seed.tenant({ agents: 1 });
  const settings = { input: { channelId: channel.id, webPush: true } };
  accepted((await admin.run(ChannelSettingsUpdateDocument, settings)).channelSettingsUpdate);
  const service = await new FakeWebPush().open();
  const browser = await windows.person({ width: 390, height: 844 });
  await browser.grantPermissions(['notifications'], { origin: stack.origin });
  await browser.addInitScript(fakeSubscription, { endpoint: service.endpoint, keys: service.keys });
  const page = await browser.newPage();
  await page.goto(`${stack.origin}/chat/${channel.key}?locale=en`);
  const visitor = await VisitorWindow.onPage(page);
  const offer = page.getByRole('region', { name: 'Be told of our answer when you have left?' });
  expect(await offer.count()).toBe(0);
  await visitor.writes('When do you open?');
  const [worker] = await Promise.all([
    browser.waitForEvent('serviceworker'),
    offer.getByRole('button', { name: 'Tell me' }).click(),
  ]);
  await page.getByText('You will be told of answers.').waitFor();
  await page.close();

  const { conversations } = await agent.run(ConversationsDocument, { first: 1 });
  const { id } = conversations.nodes[0]!;
  await agent.says(id, 'At ten');
  await service.until(() => service.notices.length === 1);
  await worker.evaluate(text => {
    const event = new Event('push') as Event & { data: unknown; waitUntil: unknown };
    Object.assign(event, { data: { json: () => JSON.parse(text) }, waitUntil: () => {} });
    dispatchEvent(event);
  }, JSON.stringify(service.notices[0]));
  const shown = () =>
    worker.evaluate(async () => {
      const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
      return (await registration.getNotifications()).map(({ body, tag }) => ({ body, tag }));
    });
  await expect.poll(shown).toEqual([{ body: 'At ten', tag: id }]);
  const statuses = async () => (await pushLines(admin)).map(({ status }) => status);
  await expect.poll(statuses).toEqual(['SHOWN']);
  expect(new URL(worker.url()).searchParams.get('place')).toBe(`/chat/${channel.key}?locale=en`);
  await service.close();
});

test('Q-33: who waits may close the page, keeps his place and is told when an agent is there', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, channel } = await seed.tenant({ agents: 1, capacity: 0 });
  const settings = { input: { channelId: channel.id, webPush: true } };
  accepted((await admin.run(ChannelSettingsUpdateDocument, settings)).channelSettingsUpdate);
  const service = await new FakeWebPush().open();
  const browser = await windows.person({ width: 390, height: 844 });
  await browser.grantPermissions(['notifications'], { origin: stack.origin });
  await browser.addInitScript(fakeSubscription, { endpoint: service.endpoint, keys: service.keys });
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(`${stack.origin}/chat/${channel.key}?locale=en`);
    return [page, await VisitorWindow.onPage(page)] as const;
  };
  const [page, visitor] = await open();
  await visitor.writes('Is the stool there?');
  const line = page.getByText('You may leave this page and keep your place.').locator('..');
  await line.waitFor();
  // One question about notices is enough.
  expect(await page.getByRole('button', { name: 'Tell me' }).count()).toBe(1);
  await line.getByRole('button', { name: 'Tell me' }).click();
  const may = page.getByText('You may close this page: we will tell you when an agent is there.');
  await may.waitFor();
  await page.getByRole('button', { name: 'Tell me' }).waitFor({ state: 'detached' });
  await page.close();

  const [again] = await open();
  await again.getByText('You may close this page').waitFor();
  await again.getByText('You are next').waitFor();
  await again.close();
  const { conversations } = await agent.run(ConversationsDocument, { first: 1 });
  const { id } = conversations.nodes[0]!;
  expect(await agent.accepts(id)).toBe('ConversationPayload');
  await service.until(() => service.notices.length > 0);
  expect(service.notices).toMatchObject([{ body: expect.stringContaining('agent') }]);
  const [, served] = await open();
  await agent.says(id, 'It is');
  await served.sees('It is');
  await service.close();
});

test('H-09: an app around the page hears of it, signs its customer in and has its push token registered', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, channel } = await seed.tenant({ agents: 1 });
  const secret = await secretOf(admin, channel.id);
  const browser = await windows.person({ width: 390, height: 844 });
  await browser.addInitScript(
    token => {
      const told: unknown[] = [];
      const answer = (text: string) => {
        const { parley } = JSON.parse(text) as { parley: { type: string } };
        told.push(parley);
        const say = (parley: object) => postMessage({ parley }, location.origin);
        if (parley.type === 'hello') say({ type: 'picker' });
        if (parley.type === 'identity') say({ type: 'identity', token });
        if (parley.type === 'pick')
          say({
            type: 'picked',
            files: [{ name: 'note.txt', mimeType: 'text/plain', data: 'SGk=' }],
          });
      };
      Object.assign(globalThis, { told, ReactNativeWebView: { postMessage: answer } });
    },
    signIdentity(secret, { sub: 'li', name: 'Li' }),
  );
  const page = await browser.newPage();
  await page.goto(`${stack.origin}/chat/${channel.key}?locale=en`);
  const visitor = await VisitorWindow.onPage(page);
  const told = () => page.evaluate<{ type: string; of?: string; error?: string }[]>('told');
  const call = async (message: { type: string } & Record<string, unknown>) => {
    await page.evaluate(parley => postMessage({ parley }, location.origin), message);
    const answer = async () => (await told()).find(({ of }) => of === message.type)?.error;
    await expect.poll(answer).not.toBeUndefined();
    return answer();
  };
  await visitor.writes('From the app');
  const name = async () => {
    const { conversations } = await agent.run(ConversationsDocument, { first: 1 });
    return conversations.nodes[0]?.visitor?.name;
  };
  await expect.poll(name).toBe('Li');
  const device = { provider: 'FCM', token: 'a-token-of-the-app', appId: 'com.example.shop' };
  expect(await call({ type: 'registerPush', ...device })).toBe('');
  expect(await call({ type: 'noSuchMethod' })).toBe('NOT_FOUND');
  // The app's own chooser stands in for the browser's, which never opens.
  await page.getByRole('button', { name: 'Send a picture or file' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click();
  await visitor.sees('note.txt');
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => (await told()).map(({ type }) => type))
    .toEqual(expect.arrayContaining(['hello', 'identity', 'event', 'answer', 'close']));
});

test('H-09: only pages of listed origins show the chat, and only the page itself and its app are heard', async ({
  seed,
  stack,
  windows,
}) => {
  const { channel } = await seed.tenant({ agents: 1, allowedSites: ['localhost'] });
  const address = `${stack.origin}/chat/${channel.key}?locale=en`;
  const listed = await openSite(
    `<!doctype html><title>App</title><iframe src="${address}"></iframe>`,
  );
  const browser = await windows.person();
  const page = await browser.newPage();

  await page.goto(listed.url);
  await page.frameLocator('iframe').getByRole('textbox', { name: 'Write a message' }).waitFor();
  await page.goto(listed.url.replace('localhost', '127.0.0.1'));
  await expect.poll(() => windows.complaints.join()).toContain('frame-ancestors');
  expect(page.frames()[1]?.url()).not.toContain('/chat/');

  // A window that opened the chat can write to it, and is not heard.
  await page.goto(listed.url);
  const [chat] = await Promise.all([
    browser.waitForEvent('page'),
    page.evaluate(url => {
      Object.assign(globalThis, { opened: open(url) });
    }, address),
  ]);
  const visitor = await VisitorWindow.onPage(chat);
  const foreign = { type: 'sendText', text: 'From another window' };
  await page.evaluate(parley => {
    (globalThis as unknown as { opened: Window }).opened.postMessage({ parley }, '*');
  }, foreign);
  await chat.evaluate(() => postMessage({ parley: { type: 'sendText', text: 'Own' } }, '*'));
  await visitor.sees('Own');
  expect(await visitor.transcript.getByText('From another window').count()).toBe(0);
  await listed.close();
});
