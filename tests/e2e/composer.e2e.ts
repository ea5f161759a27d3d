import { violationsOf } from '../testkit/axe.ts';
import { openWechat } from '../testkit/carried.ts';
import { deliver, wechatText } from '../testkit/fakes/wechat.ts';
import { password } from '../testkit/seed.ts';
import { expect, test } from '../testkit/story.ts';
import { DeskWindow } from '../testkit/windows/desk-window.ts';

test('A-04, K-06, K-09, C-05: on WeChat an agent sends what it carries, reads why not, and waits past the window', async ({
  seed,
  stack,
  windows,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat, callbackUrl } = await openWechat(tenant, { windowMessages: 2 });
  await deliver(callbackUrl, wechatText('oStory', 'Where is your shop?'));
  const account = { email: tenant.agent.email, password };
  const desk = await DeskWindow.open(await windows.person(), stack.origin, account);
  const { page } = desk;
  await desk.opens('Where is your shop?');
  await page.getByText('2 more messages').last().waitFor();

  await page.getByRole('button', { name: 'Article, menu, form and more' }).click();
  const form = page.getByRole('menuitem', { name: /^Form/ });
  await form.getByText('This channel has no forms.').waitFor();
  expect(await form.getAttribute('aria-disabled')).toBe('true');
  await form.press('Enter');
  await page.getByRole('menuitem', { name: 'Location' }).click();
  const place = page.getByRole('dialog', { name: 'Location' });
  const where = place.getByRole('textbox', { name: 'Coordinates or link' });
  await where.fill('Main street');
  await place.getByText('No coordinates found').waitFor();
  await where.fill('https://uri.amap.com/marker?position=116.4074,39.9042');
  await place.getByRole('textbox', { name: 'Name of the place' }).fill('Linen & Light');
  await place.getByText('Location: Linen & Light, 39.9042, 116.4074').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await place.getByRole('button', { name: 'Send' }).click();
  await desk.sees('39.90420, 116.40740');

  await page.getByRole('button', { name: 'Record a voice message' }).click();
  const voice = page.getByRole('dialog', { name: 'Voice message' });
  await voice.getByText('Recording').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await voice.getByText(/^0:(?!00)/).waitFor();
  await voice.getByRole('button', { name: 'Stop' }).click();
  await voice.getByRole('button', { name: 'Send' }).click();
  await desk.thread.getByRole('button', { name: 'Play' }).waitFor();

  await page.getByRole('status').filter({ hasText: 'when the customer has written' }).waitFor();
  expect(await desk.field.isEditable()).toBe(false);
  expect(await violationsOf(page)).toEqual([]);
  expect(wechat.sent).toHaveLength(2);
  await deliver(callbackUrl, wechatText('oStory', 'Thank you'));
  await page.getByText('2 more messages').last().waitFor();
  await desk.writes('You are welcome');
  await wechat.took(3);
  await wechat.close();
  expect(windows.complaints).toEqual([]);
});
