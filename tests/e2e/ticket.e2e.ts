import { violationsOf } from '../testkit/axe.ts';
import {
  ChannelSettingsUpdateDocument,
  type ChannelSettingsUpdateInput,
  ConversationsDocument,
} from '../testkit/generated/desk.ts';
import { accepted } from '../testkit/person.ts';
import { expect, test } from '../testkit/story.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';

test('W-23: a visitor leaves a message, sees its number and finds it again', async ({
  seed,
  stack,
  windows,
}) => {
  const { channel } = await seed.tenant({ agents: 0 });
  const page = await (await windows.person({ width: 390, height: 844 })).newPage();
  await page.goto(`${stack.origin}/chat/${channel.key}`);
  const visitor = await VisitorWindow.onPage(page);
  await page.getByRole('button', { name: 'Leave a message' }).click();
  await page.getByLabel('Your message').waitFor();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('This is needed.').first().waitFor();
  expect(await violationsOf(page)).toEqual([]);

  await page.getByLabel('Your name').fill('Ada');
  await page.getByLabel('E-mail').fill('ada@example.test');
  await page.getByLabel('Your message').fill('The lamp arrived broken');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('heading', { name: 'Message 1 has arrived' }).waitFor();
  await page.getByRole('status').getByRole('button', { name: 'My messages' }).click();
  await page.getByRole('button', { name: /The lamp arrived broken/ }).click();
  await page.getByLabel('Add something').fill('A picture follows');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('listitem').getByText('A picture follows').waitFor();
  await page.goBack();
  await visitor.field.waitFor();
  expect(windows.complaints).toEqual([]);
});

test('W-30, W-38: a visitor agrees and answers before the first message', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, channel } = await seed.tenant({ agents: 0 });
  const input: ChannelSettingsUpdateInput = {
    channelId: channel.id,
    consent: { version: '1', texts: [{ locale: 'en', text: 'We keep what you write.' }] },
    preChatForm: {
      isRequired: true,
      fields: [
        {
          key: 'name',
          label: 'Your name',
          kind: 'LINE',
          isRequired: true,
          target: 'PROFILE',
        },
      ],
    },
  };
  accepted((await admin.run(ChannelSettingsUpdateDocument, { input })).channelSettingsUpdate);
  const page = await (await windows.person({ width: 390, height: 844 })).newPage();
  await page.goto(`${stack.origin}/chat/${channel.key}`);
  await page.getByText('We keep what you write.').waitFor();
  const field = page.getByRole('textbox', { name: 'Write a message' });
  expect(await field.count()).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'I agree' }).click();
  await page.getByRole('button', { name: 'Start chat' }).click();
  await page.getByText('This is needed.').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByLabel('Your name').fill('Ada');
  await page.getByRole('button', { name: 'Start chat' }).click();
  const visitor = await VisitorWindow.onPage(page);
  await visitor.writes('Is anybody there?');
  const name = async () => {
    const { conversations } = await admin.run(ConversationsDocument, { first: 1 });
    return conversations.nodes[0]?.visitor?.name;
  };
  await expect.poll(name, { timeout: 15_000 }).toBe('Ada');
  expect(windows.complaints).toEqual([]);
});
