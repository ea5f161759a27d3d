import { ConversationsDocument } from '../testkit/generated/desk.ts';
import { expect, test } from '../testkit/story.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';

const LENGTH = 340;
const number = (text: string): number => Number(/^Line (\d+) of/.exec(text)?.[1] ?? 0);

test('W-29: however long a talk lasts, the page holds a piece of it, and all can be read', async ({
  seed,
  stack,
  windows,
}) => {
  const { agent, channel } = await seed.tenant({ agents: 1 });
  const page = await (await windows.person({ width: 390, height: 700 })).newPage();
  await page.goto(`${stack.origin}/chat/${channel.key}`);
  const visitor = await VisitorWindow.onPage(page);
  await visitor.writes('Tell me everything');
  const begun = async () =>
    (await agent.run(ConversationsDocument, { first: 1 })).conversations.nodes[0]?.id;
  await expect.poll(begun).toBeTruthy();
  const id = (await begun())!;
  const says = (line: number) => agent.says(id, `Line ${line} of a long talk`);
  for (let line = 1; line <= LENGTH; line++) await says(line);
  await visitor.sees(`Line ${LENGTH} of`);

  const bubbles = visitor.transcript.locator('.bubble');
  const held = async () => (await bubbles.allInnerTexts()).map(number).filter(line => line > 0);
  expect((await held()).length).toBeLessThanOrEqual(300);

  // What a screen shows is one run of numbers without a gap, and scrolling shows the rest of them.
  const seen = new Set<number>();
  const look = async (): Promise<number[]> => {
    const lines = await held();
    expect(lines).toEqual(lines.map((_, at) => lines[0]! + at));
    expect(lines.length).toBeLessThanOrEqual(320);
    for (const line of lines) seen.add(line);
    return lines;
  };
  const scroll = (top: number) =>
    visitor.transcript.evaluate((list, to) => list.scrollTo(0, to), top);
  const place = (text: string) =>
    visitor.transcript
      .getByText(text, { exact: true })
      .evaluate(one => one.getBoundingClientRect().top);
  const question = visitor.transcript.getByText('Tell me everything');
  for (let [first] = await look(); (await question.count()) === 0; [first] = await look()) {
    const text = `Line ${first} of a long talk`;
    // The pages come while he looks at a line; it stays where it is.
    await scroll(100);
    const before = await place(text);
    await expect
      .poll(async () => (await held())[0]! < first! || (await question.count()) > 0)
      .toBe(true);
    expect(Math.abs((await place(text)) - before)).toBeLessThan(2);
  }
  expect(seen.size).toBe(LENGTH);

  // What comes now is announced and counted, and moves nothing.
  await scroll(200);
  const anchor = `Line 8 of a long talk`;
  const stands = await place(anchor);
  await says(LENGTH + 1);
  const newest = page.getByRole('button', { name: '1 new' });
  await newest.waitFor();
  await page.locator('[aria-live]', { hasText: `Line ${LENGTH + 1} of` }).waitFor();
  expect(Math.abs((await place(anchor)) - stands)).toBeLessThan(2);

  // Down again by hand, page by page, as far as where the log had been cut off.
  for (let last = (await look()).at(-1)!; last <= LENGTH; last = (await look()).at(-1)!) {
    await scroll(1e6);
    await expect.poll(async () => (await held()).at(-1)).toBeGreaterThan(last);
  }
  await scroll(1e6);
  await newest.waitFor({ state: 'hidden' });

  // Up once more, and back in one step; by the button, and by writing.
  const up = async () => {
    for (const _ of Array.from({ length: 12 })) {
      const [first] = await held();
      if (first === 1) break;
      await scroll(0);
      await expect.poll(async () => (await held())[0]).toBeLessThan(first!);
    }
  };
  await up();
  await page.getByRole('button', { name: 'Newest messages' }).click();
  await visitor.transcript.getByText(`Line ${LENGTH + 1} of`).waitFor();
  await up();
  await visitor.field.fill('That was a lot');
  await visitor.field.press('Enter');
  await visitor.transcript.getByText(`Line ${LENGTH + 1} of`).waitFor();
  const own = visitor.transcript.getByText('That was a lot');
  await own.waitFor();
  await expect
    .poll(() => own.evaluate(one => one.getBoundingClientRect().bottom))
    .toBeLessThan(700);
  await look();
});
