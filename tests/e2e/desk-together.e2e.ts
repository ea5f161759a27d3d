import { violationsOf } from '../testkit/axe.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { DeskWindow } from '../testkit/windows/desk-window.ts';
import { written } from '../testkit/written.ts';

const patience = { timeout: 15_000 };
const MakeTag = written<{ conversationTagCreate: { __typename: string } }>(
  `mutation($input: ConversationTagCreateInput!) { conversationTagCreate(input: $input) { __typename } }`,
);
const AnswerForm = written<{ formAnswer: { __typename: string } }>(
  `mutation($input: FormAnswerInput!) { formAnswer(input: $input) { __typename } }`,
);

test('A-17: a supervisor is seen reading and writing a note, takes over, and what was begun stays a draft', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('Where is my lamp?');
  const opens = async ({ email }: { email: string }) =>
    DeskWindow.open(await windows.person(), stack.origin, { email, password });
  const [desk, above] = [await opens(agent), await opens(admin)];
  const row = desk.page.getByRole('listitem').filter({ hasText: 'Where is my lamp?' });
  await row.waitFor();

  await above.page.goto(`${stack.origin}/agent/inbox/mine/${conversation.id}`);
  const note = above.page.getByRole('textbox', { name: 'Internal note' });
  await note.waitFor();
  await row.getByText(`${admin.nickname} is reading`).waitFor();
  await desk.opens('Where is my lamp?');
  const header = (window: DeskWindow, text: string) =>
    window.page.getByRole('status').filter({ hasText: text });
  await header(desk, `${admin.nickname} is reading`).waitFor();
  await header(above, `${agent.nickname} is reading`).waitFor();

  await note.pressSequentially('It left yesterday');
  await header(desk, `${admin.nickname} is writing`).waitFor();
  expect(await violationsOf(desk.page)).toEqual([]);
  expect(await violationsOf(above.page)).toEqual([]);
  await note.press('Enter');
  await desk.sees('It left yesterday');
  expect(await above.page.getByRole('button', { name: 'Attach files' }).count()).toBe(0);

  await desk.field.pressSequentially('Let me look');
  await header(above, `${agent.nickname} is writing`).waitFor();
  await above.page.getByRole('button', { name: 'Take over' }).click();
  await above.field.waitFor();
  const kept = desk.page.getByRole('region', { name: 'Not sent:' });
  await kept.getByText('Let me look').waitFor();
  await expect.poll(() => desk.field.count(), patience).toBe(0);
  expect(await violationsOf(desk.page)).toEqual([]);
  expect(windows.complaints).toEqual([]);
});

test('A-21: ended conversations are tagged several at once, printed, and called back', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1, capacity: 5 });
  await admin.run(MakeTag, { input: { name: 'Delivery' } });
  for (const text of ['Where is my lamp?', 'Where is my chair?']) {
    const { conversation } = await (await visitor()).says(text);
    await agent.says(conversation.id, 'It is on its way.');
    await agent.closes(conversation.id);
  }
  const account = { email: agent.email, password };
  const { page } = await DeskWindow.open(await windows.person(), stack.origin, account);
  await page.getByRole('link', { name: 'History' }).click();
  const several = page.getByRole('button', { name: 'Choose several' });
  await several.click();
  const boxes = page.getByRole('checkbox', { name: /^Choose #/ });
  await boxes.nth(1).waitFor();
  await page.getByRole('button', { name: 'All shown' }).click();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tags and remark…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tags and remark of 2 conversations' });
  await dialog.getByRole('button', { name: 'Delivery' }).click();
  await dialog.getByRole('textbox', { name: 'Remark' }).fill('Both sent again.');
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });

  await several.click();
  await page.getByRole('listitem').filter({ has: boxes }).first().getByRole('link').click();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Print…' }).click();
  const paper = await opened;
  await paper.getByRole('heading', { name: /^Conversation #\d+$/ }).waitFor();
  for (const text of ['Delivery', 'Both sent again.', 'It is on its way.'])
    await paper.getByText(text, { exact: true }).waitFor();
  await paper.getByText(/^Where is my/).waitFor();
  expect(await violationsOf(paper)).toEqual([]);
  await paper.close();

  await page.getByRole('button', { name: 'Call back' }).click();
  await page.getByRole('textbox', { name: 'Message to the visitor' }).waitFor();
  expect(windows.complaints).toEqual([]);
});

test('K-12, K-09: an agent sends a form and a link, and sees what the visitor filled in', async ({
  seed,
  stack,
  windows,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('I have moved');
  const account = { email: agent.email, password };
  const desk = await DeskWindow.open(await windows.person(), stack.origin, account);
  const { page } = desk;
  await desk.opens('I have moved');
  const compose = async (kind: string) => {
    await page.getByRole('button', { name: 'Article, menu, form and more' }).click();
    await page.getByRole('menuitem', { name: kind }).click();
    return page.getByRole('dialog', { name: kind });
  };
  const form = await compose('Form');
  await form.getByRole('textbox', { name: 'Title of the form' }).fill('Where to');
  await form.getByRole('textbox', { name: 'What is asked' }).fill('街道');
  await form.getByRole('checkbox', { name: 'Must be answered' }).check();
  await form.getByRole('button', { name: 'Add a question' }).click();
  const second = form.getByRole('group', { name: 'Question 2' });
  await second.getByRole('textbox', { name: 'What is asked' }).fill('When?');
  await second.getByRole('combobox').selectOption('One of several');
  await second.getByRole('textbox', { name: 'Options' }).fill('Morning\nEvening');
  expect(await violationsOf(page)).toEqual([]);
  await form.getByRole('button', { name: 'Send' }).click();
  await desk.sees('Where to');

  const link = await compose('Link');
  await link.getByRole('textbox', { name: 'Leads to' }).fill('https://shop.example/moving');
  await link.getByRole('textbox', { name: 'Title' }).fill('How to move');
  expect(await violationsOf(page)).toEqual([]);
  await link.getByRole('button', { name: 'Send' }).click();
  await desk.thread.getByRole('link', { name: /^Open/ }).waitFor();

  const sent = (await agent.reads(conversation.id)).find(
    ({ content }) => content.__typename === 'FormContent',
  );
  const answers = [
    { key: '街道', value: 'Birch Street 2' },
    { key: 'When', value: 'Evening' },
  ];
  await guest.run(AnswerForm, { input: { messageId: sent?.id, answers } });
  await desk.sees('Birch Street 2');
  expect(windows.complaints).toEqual([]);
});

test('U-02, U-03: on a phone all places are within reach of the bar, none outside the screen', async ({
  seed,
  stack,
  windows,
}) => {
  const { agent } = await seed.tenant({ agents: 1 });
  const account = { email: agent.email, password };
  const person = await windows.person({ width: 390, height: 844 });
  const { page } = await DeskWindow.open(person, stack.origin, account);
  const bar = page.getByRole('navigation', { name: 'Places' });
  expect(await bar.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await bar.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Statistics' }).click();
  await page.getByRole('heading', { name: 'Statistics' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
});
