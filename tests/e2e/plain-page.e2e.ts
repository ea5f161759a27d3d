import { png } from '../testkit/fakes/media.ts';
import { ConversationsDocument } from '../testkit/generated/desk.ts';
import { expect, test } from '../testkit/story.ts';

const oldBrowser = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';

test('W-41: an old browser gets a button to a page without scripts, where one can read, write and send a file', async ({
  browser,
  seed,
  stack,
}) => {
  const { agent, channel, companyName } = await seed.tenant({ agents: 1 });
  const context = await browser.newContext({ userAgent: oldBrowser, locale: 'en' });
  const shop = await context.newPage();
  await shop.goto(`${stack.origin}/schema/visitor.graphql`);
  await shop.evaluate(
    ({ host, key }) => {
      const script = document.createElement('script');
      script.src = `${host}/widget.js`;
      script.setAttribute('data-channel', key);
      document.head.append(script);
    },
    { host: stack.origin, key: channel.key },
  );
  const opening = context.waitForEvent('page');
  await shop.getByRole('button', { name: 'Chat with us' }).click();
  await (await opening).close();

  const bare = await browser.newContext({ javaScriptEnabled: false, locale: 'en' });
  const page = await bare.newPage();
  await page.goto(`${stack.origin}/plain/${channel.key}`);
  await page.getByRole('heading', { name: companyName }).waitFor();
  const log = page.frameLocator('iframe');
  await log.getByText('Hello, how can we help?').waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Write something or choose a file.').waitFor();
  await page.getByLabel('Write a message').fill('<b>Is it open?</b>');
  const picture = { name: 'door.png', mimeType: 'image/png', buffer: png(40, 30) };
  await page.getByLabel('Picture or file').setInputFiles(picture);
  await page.getByRole('button', { name: 'Send' }).click();
  await log.getByText('<b>Is it open?</b>').waitFor();
  await log.getByRole('img', { name: 'door.png' }).waitFor();

  const { conversations } = await agent.run(ConversationsDocument, { first: 1 });
  await agent.says(conversations.nodes[0]!.id, 'From ten to six');
  await log.getByText('From ten to six').waitFor({ timeout: 30_000 });
  const cookies = await bare.cookies();
  expect(cookies.every(({ httpOnly, path }) => httpOnly && path.startsWith('/plain/'))).toBe(true);
  await Promise.all([context.close(), bare.close()]);
});
