import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.ts';
import { ConversationsDocument } from '../testkit/generated/desk.ts';
import { stay } from '../testkit/rush.ts';
import { seedTenant, type Tenant } from '../testkit/seed.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';
import { type Figure, report } from './figures.ts';
import { startStage } from './stage.ts';

const messages = Number(process.env['MESSAGES'] ?? 5_000);
const steps = 5;
const mostNodes = 6_000;
const mostBytesPerMessage = 5_000;

/** What one open chat costs its page while thousands of messages come: nodes and memory after each part. */
export async function soak({ isProfiled }: { isProfiled: boolean }): Promise<boolean> {
  const stage = await startStage(isProfiled);
  const tenant = await seedTenant(stage.api.origin, { agents: 1 });
  const leave = stay(tenant);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    await page.goto(`${stage.api.origin}/chat/${tenant.channel.key}`);
    return report('One chat, many messages', await listen(page, tenant));
  } finally {
    await leave();
    await browser.close();
    await tenant.close();
    await stage.stop();
  }
}

async function listen(page: Page, { agent }: Tenant): Promise<Figure[]> {
  const visitor = await VisitorWindow.onPage(page);
  await visitor.writes('Tell me everything');
  const devtools = await page.context().newCDPSession(page);
  let id: string | undefined;
  while (!id) {
    const { conversations } = await agent.run(ConversationsDocument, { first: 1 });
    id = conversations.nodes[0]?.id;
  }
  const heaps: number[] = [];
  const figures: Figure[] = [];
  for (let step = 1; step <= steps; step += 1) {
    const until = (messages / steps) * step;
    for (let sent = (messages / steps) * (step - 1) + 1; sent <= until; sent += 1)
      await agent.says(id, `Message number ${sent} of a very long talk`);
    await visitor.sees(`Message number ${until} of`);
    const { nodes, heap } = await weigh(page, devtools);
    heaps.push(heap);
    const value = `${nodes} nodes, ${(heap / 1e6).toFixed(1)} MB`;
    const isReached = nodes <= mostNodes;
    figures.push({ name: `after ${until}`, value, limit: `≤ ${mostNodes} nodes`, isReached });
  }
  const perMessage = (heaps.at(-1)! - heaps[0]!) / (messages - messages / steps);
  figures.push({
    name: 'memory per further message',
    value: `${Math.round(perMessage)} B`,
    limit: `≤ ${mostBytesPerMessage} B`,
    isReached: perMessage <= mostBytesPerMessage,
  });
  return figures;
}

async function weigh(page: Page, devtools: CDPSession): Promise<{ nodes: number; heap: number }> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  return { nodes, heap: usedSize };
}
