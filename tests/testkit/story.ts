import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type Shop, openShop } from './fakes/shop.ts';
import type { Stack } from './stack.ts';
import { type Seed, test as base } from './test.ts';

/** Opens windows, each of a person of its own. */
export interface Windows {
  /** A new person's browser, in English. */
  person(options?: { width?: number; height?: number; locale?: string }): Promise<BrowserContext>;
  shop(stack: Stack, channelKey: string): Promise<Shop>;
  /** What any page has complained about: errors thrown, and refusals of its content policy. */
  readonly complaints: string[];
}

/** `test` with browsers. */
export const test = base.extend<{
  $worker: { browser: Browser };
  $test: { windows: Windows };
}>({
  browser: [
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  windows: async ({ browser }, use) => {
    const ends: (() => Promise<void>)[] = [];
    const complaints: string[] = [];
    const listen = (page: Page) => {
      page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`));
      page.on('console', message => {
        if (/Content Security Policy|Refused to/.test(message.text())) {
          complaints.push(`${page.url()}: ${message.text()}`);
        }
      });
    };
    await use({
      complaints,
      async person({ width = 1280, height = 800, locale = 'en' } = {}) {
        const context = await browser.newContext({ locale, viewport: { width, height } });
        context.setDefaultTimeout(15_000);
        context.on('page', listen);
        ends.push(() => context.close());
        return context;
      },
      async shop(stack, channelKey) {
        const shop = await openShop(stack.origin, channelKey);
        ends.push(shop.close);
        return shop;
      },
    });
    for (const end of ends) await end();
  },
});

export type { Seed };
export { expect } from './test.ts';
