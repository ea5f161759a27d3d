import { violationsOf } from '../testkit/axe.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { DeskWindow } from '../testkit/windows/desk-window.ts';

const patience = { timeout: 15_000 };

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
