import { uuidv7 } from '@parley/schema';
import { violationsOf } from '../testkit/axe.ts';
import {
  ChannelSettingsUpdateDocument,
  type ChannelSettingsUpdateInput,
  ConversationsDocument,
  DeskTicketCommentDocument,
  TenantSettingsUpdateDocument,
  TicketDocument,
  TicketsDocument,
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

test('T-11, P-11: the page hears that a message was solved, and its visitor rates it', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, channel } = await seed.tenant({ agents: 1 });
  const settings = { tickets: { asksRating: true } };
  accepted(
    (await admin.run(TenantSettingsUpdateDocument, { input: settings })).tenantSettingsUpdate,
  );
  const page = await (await windows.person()).newPage();
  await page.goto(`${stack.origin}/schema/visitor.graphql`);
  await page.evaluate(
    ({ host, key }) => {
      type Queue = { (...command: unknown[]): void; q?: unknown[][] };
      const heard: unknown[] = [];
      const early: Queue = (...command) => void (early.q ??= []).push(command);
      Object.assign(globalThis, { Parley: early, heard });
      early('init', { channel: key, host, locale: 'en' });
      early('on', 'ticket.updated', (data: unknown) => heard.push(data));
      early('openTicket', { content: 'The lamp arrived broken' });
      const script = document.createElement('script');
      script.src = `${host}/widget.js`;
      document.head.append(script);
    },
    { host: stack.origin, key: channel.key },
  );
  const chat = page.getByTitle('Parley').contentFrame();
  await chat.getByLabel('Your name').fill('Ada');
  await chat.getByLabel('E-mail').fill('ada@example.test');
  await chat.getByRole('button', { name: 'Send', exact: true }).click();
  await chat.getByRole('status').getByRole('button', { name: 'My messages' }).click();
  await chat.getByRole('button', { name: /The lamp arrived broken/ }).click();

  const [ticket] = (await agent.run(TicketsDocument, { first: 1 })).tickets.nodes;
  const input = {
    key: uuidv7(),
    ticketId: ticket!.id,
    text: 'A new one is on its way',
    status: 'SOLVED' as const,
  };
  accepted((await agent.run(DeskTicketCommentDocument, { input })).ticketComment);
  await chat.getByText('A new one is on its way').waitFor();
  const heard = () => page.evaluate(() => (globalThis as never as { heard: unknown[] }).heard);
  await expect
    .poll(heard, { timeout: 15_000 })
    .toContainEqual({ id: ticket!.id, number: 1, status: 'SOLVED' });
  expect(await violationsOf(page.frames().at(-1)!)).toEqual([]);

  await chat.getByRole('radio').first().click();
  await chat.getByRole('button', { name: 'Send rating' }).click();
  await chat.getByText('Thank you').waitFor();
  const seen = await agent.run(TicketDocument, { id: ticket!.id });
  expect(seen.ticket?.survey).toEqual({ state: 'ANSWERED', answer: null });
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
