import { png } from '../testkit/fakes/media.ts';
import { ConversationsDocument, TenantSettingsUpdateDocument } from '../testkit/generated/desk.ts';
import { accepted, type DeskPerson } from '../testkit/person.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { DeskWindow } from '../testkit/windows/desk-window.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';

const picture = (name: string) => ({ name, mimeType: 'image/png', buffer: png(240, 160) });

test('W-01, K-22: a visitor of a shop and an agent talk in words and pictures', async ({
  seed,
  stack,
  windows,
}) => {
  const { agent, channel } = await seed.tenant({ agents: 1, showAgentNickname: true });
  const shop = await windows.shop(stack, channel.key);
  const desk = await DeskWindow.open(await windows.person(), stack.origin, {
    email: agent.email,
    password,
  });
  const page = await (await windows.person()).newPage();
  await page.goto(shop.url);
  const visitor = await VisitorWindow.onSite(page);

  await visitor.writes('Does the jacket come in petrol?');
  await desk.opens('Does the jacket come in petrol?');
  await desk.writes('It does, in S to XL.');
  await visitor.sees('It does, in S to XL.');
  await expect.poll(() => visitor.name.innerText()).toBe(agent.nickname);

  await visitor.sendsPicture(picture('like-this.png'));
  await desk.seesPicture('like-this.png');
  await desk.sendsPicture(picture('petrol.png'));
  await visitor.seesPicture('petrol.png');

  await desk.field.pressSequentially('Let me');
  await visitor.sees('Typing…');
  await desk.field.fill('');

  await desk.writes('The price is 1 euro');
  await visitor.sees('The price is 1 euro');
  await desk.recalls('The price is 1 euro');
  await visitor.sees('A message was withdrawn');
  await expect.poll(() => visitor.transcript.getByText('The price is 1 euro').count()).toBe(0);
  await expect.poll(() => desk.thread.getByText('The price is 1 euro').count()).toBe(0);
  expect(windows.complaints).toEqual([]);
});

test('Q-17: a conversation is transferred and closed, and each side sees what happened', async ({
  seed,
  stack,
  windows,
}) => {
  const { admin, agents, channel } = await seed.tenant({ agents: 2, showAgentNickname: true });
  // At once, without asking the colleague.
  const settings = { input: { routing: { transferByRequest: false } } };
  accepted((await admin.run(TenantSettingsUpdateDocument, settings)).tenantSettingsUpdate);
  const desks = [];
  for (const { email } of agents) {
    desks.push(await DeskWindow.open(await windows.person(), stack.origin, { email, password }));
  }
  const page = await (await windows.person({ width: 390, height: 844 })).newPage();
  await page.goto(`${stack.origin}/chat/${channel.key}`);
  const visitor = await VisitorWindow.onPage(page);
  await visitor.writes('I want to return a lamp');
  const [one, two] = desks as [DeskWindow, DeskWindow];
  const servedBy = async () => {
    const { conversations } = await admin.run(ConversationsDocument, { first: 1 });
    return agents.findIndex(({ id }) => id === conversations.nodes[0]?.agent?.id);
  };
  await expect.poll(servedBy).not.toBe(-1);
  const first = await servedBy();
  const [from, to] = first === 0 ? [one, two] : [two, one];
  const colleague = agents[1 - first]!.nickname;

  await from.opens('I want to return a lamp');
  await from.transfers(colleague);
  await to.opens('I want to return a lamp');
  await to.writes('Hello, returns here');
  await visitor.sees('Hello, returns here');
  await expect.poll(() => visitor.name.innerText()).toBe(colleague);
  await from.field.waitFor({ state: 'hidden' });

  await visitor.writes('Thank you');
  await to.sees('Thank you');
  await to.ends();
  // It takes effect after the five seconds in which it can be undone.
  await visitor.sees(/ended/i);
  await visitor.writes('One more question');
  await Promise.any([one.opens('One more question'), two.opens('One more question')]);
});

test('K-17: reloads on both sides and a restart of the server lose nothing', async ({
  seed,
  windows,
}) => {
  const stack = await seed.stack();
  const { agent, channel } = await seed.tenantOf(stack, { agents: 1 });
  const shop = await windows.shop(stack, channel.key);
  const account = { email: agent.email, password };
  const desk = await DeskWindow.open(await windows.person(), stack.origin, account);
  const page = await (await windows.person()).newPage();
  await page.goto(shop.url);
  let visitor = await VisitorWindow.onSite(page);
  await visitor.writes('First question');
  await desk.opens('First question');
  await desk.writes('First answer');
  await visitor.sees('First answer');

  await visitor.field.fill('Half a sent');
  await Promise.all([page.reload(), desk.page.reload()]);
  visitor = await VisitorWindow.inFrame(page);
  await visitor.sees('First answer');
  expect(await visitor.field.inputValue()).toBe('Half a sent');
  await visitor.writes('Second question');
  await desk.sees('Second question');

  await stack.api.kill();
  await visitor.field.fill('Written while the server was away');
  await visitor.field.press('Enter');
  await desk.field.fill('Answered while the server was away');
  await desk.field.press('Enter');
  await stack.restart();

  await desk.sees('Written while the server was away');
  await visitor.sees('Answered while the server was away');
  const said = [
    'First question',
    'First answer',
    'Second question',
    'Written while the server was away',
    'Answered while the server was away',
  ];
  const log = await agent.reads(await conversationOf(agent));
  const texts = log.flatMap(({ content }) =>
    content.__typename === 'TextContent' ? [content.text] : [],
  );
  expect(texts.toSorted()).toEqual(said.toSorted());
  await expect.poll(() => visitor.lines(said)).toEqual(texts);
});

async function conversationOf(agent: DeskPerson): Promise<string> {
  const { conversations } = await agent.run(ConversationsDocument, { first: 1 });
  return conversations.nodes[0]!.id;
}
