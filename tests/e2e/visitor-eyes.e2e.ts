import type { Locator, Page } from 'playwright-core';
import { expect, test } from '../testkit/story.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';

/** What shows of the page and reaches past its edges, or is cut off where a reader would miss it. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, p, h1, h2, textarea, input, a')]
      .filter(element => element.checkVisibility({ visibilityProperty: true }))
      .filter(element => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1);
      })
      .map(element => element.outerHTML.slice(0, 120)),
  );

const centreOf = async (locator: Locator): Promise<number> => {
  const { x, width } = (await locator.boundingBox())!;
  return x + width / 2;
};

test('U-01, U-02: right to left, at twice the size, in forced colours and without motion all can be read and reached', async ({
  seed,
  stack,
  windows,
}) => {
  const { channel } = await seed.tenant({ agents: 0 });
  const browser = await windows.person({ width: 360, height: 650 });
  const page = await browser.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${stack.origin}/chat/${channel.key}?locale=en`);
  const visitor = await VisitorWindow.onPage(page);
  const own = visitor.transcript.getByText('A taller stool?');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await visitor.writes('A taller stool?');
  await button('Leave the queue').waitFor();
  // Nothing moves for who wants nothing to move.
  await button('More').click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.keyboard.press('Escape');

  const style = (text: string) => page.addStyleTag({ content: text });
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  expect(await centreOf(own)).toBeLessThan(180);
  expect(await centreOf(button('Send'))).toBeLessThan(180);
  expect(await centreOf(button('More'))).toBeLessThan(180);
  expect(await cutOff(page)).toEqual([]);
  await page.evaluate(() => (document.documentElement.dir = 'ltr'));
  expect(await centreOf(own)).toBeGreaterThan(180);

  await style('html { font-size: 200% }');
  await visitor.field.fill('Two lines\nof words');
  const { lineHeight, fontSize } = await visitor.field.evaluate(field => getComputedStyle(field));
  expect(parseFloat(lineHeight)).toBeGreaterThan(parseFloat(fontSize));
  expect(await cutOff(page)).toEqual([]);
  const place = (await page.getByText('You are next').boundingBox())!;
  // The words of the queue have room beside the way out, or stand above it.
  expect(place.height).toBeLessThan(50);
  await button('Emoji').click();
  const emoji = page.getByRole('group', { name: 'Emoji' }).getByRole('button');
  await emoji.nth(1).waitFor();
  const [left, right] = [(await emoji.nth(0).boundingBox())!, (await emoji.nth(1).boundingBox())!];
  expect(left.x + left.width).toBeLessThanOrEqual(right.x + 0.5);
  expect(left.width).toBeGreaterThanOrEqual(parseFloat(fontSize));
  await page.keyboard.press('Escape');
  await button('Leave a message').click();
  await page.getByLabel('Your message').waitFor();
  expect(await cutOff(page)).toEqual([]);
  await button('Back').click();

  await page.emulateMedia({ forcedColors: 'active' });
  const edge = await own.evaluate(text => {
    const { outlineColor, outlineStyle } = getComputedStyle(text.closest('.bubble')!);
    return [outlineStyle, outlineColor];
  });
  expect(edge[0]).toBe('solid');
  expect(edge[1]).not.toMatch(/^rgba\(.*, 0\)$/);
  expect(windows.complaints).toEqual([]);
});
