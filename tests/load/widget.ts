import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.ts';
import { openShop } from '../testkit/fakes/shop.ts';
import { seedTenant } from '../testkit/seed.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';
import { type Figure, median, report } from './figures.ts';
import { startStage } from './stage.ts';

const passes = 5;
const slowdown = 4;
const mostTaskMs = 5;

/** What the contact button costs the page that it stands on, and how long a click takes to a chat. */
export async function widget({ isProfiled }: { isProfiled: boolean }): Promise<boolean> {
  const stage = await startStage(isProfiled);
  const tenant = await seedTenant(stage.api.origin, { agents: 1 });
  const shop = await openShop(stage.api.origin, tenant.channel.key);
  const browser = await launchBrowser();
  try {
    // On one site with its page the frame shares its process, and with it the slowdown.
    const url = shop.url.replace('localhost', '127.0.0.1');
    const before: Before[] = [];
    const after: After[] = [];
    for (let pass = 0; pass < passes; pass += 1) {
      before.push(await costBeforeClick(browser, url));
      after.push(await click(browser, url));
    }
    return report('The widget on a page', figures(before, after));
  } finally {
    await browser.close();
    await shop.close();
    await tenant.close();
    await stage.stop();
  }
}

interface Before {
  readonly taskMs: number;
  readonly shifts: number;
}

interface After {
  readonly paintMs: number;
  readonly readyMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread itself, whoever else keeps the machine busy. */
  readonly tdur?: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

async function costBeforeClick(browser: Browser, url: string): Promise<Before> {
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  await browser.startTracing(page, { categories: ['devtools.timeline', 'loading'] });
  await page.goto(url);
  await page.getByRole('button', { name: 'Chat with us' }).waitFor();
  await page.waitForLoadState('networkidle');
  const trace = await browser.stopTracing();
  await context.close();
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const shifts = traceEvents.filter(({ name }) => name === 'LayoutShift').length;
  return { taskMs: scriptMs(traceEvents), shifts };
}

/** The time of the loader's own work, the outermost pieces only. */
function scriptMs(events: readonly TraceEvent[]): number {
  const names = ['EvaluateScript', 'FunctionCall', 'v8.compile'];
  const own = events
    .filter(({ name, ph, args }) => {
      const isOwn = args?.data?.url?.includes('/widget.js') ?? false;
      return ph === 'X' && names.includes(name) && isOwn;
    })
    .toSorted((one, other) => one.ts - other.ts);
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = dur } of own) {
    if (ts >= end) sum += tdur;
    end = Math.max(end, ts + dur);
  }
  return sum / 1_000;
}

async function click(browser: Browser, url: string): Promise<After> {
  // A context of its own has an empty cache.
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(url);
  const button = page.getByRole('button', { name: 'Chat with us' });
  await button.waitFor();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await watch(page);
  await button.evaluate(element => {
    Object.assign(globalThis, { clickedAt: Date.now() });
    (element as HTMLElement).click();
  });
  await VisitorWindow.inFrame(page);
  await page.waitForFunction(() => 'readyAt' in globalThis);
  const frame = page.frames().find(one => one.url().includes('/widget/frame.html'))!;
  const painted = await frame.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return performance.timeOrigin + (paint?.startTime ?? Number.NaN);
  });
  const [clickedAt, readyAt] = await page.evaluate(() => {
    const seen = globalThis as never as { clickedAt: number; readyAt: number };
    return [seen.clickedAt, seen.readyAt] as const;
  });
  await context.close();
  return { paintMs: painted - clickedAt, readyMs: readyAt - clickedAt };
}

const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { Parley } = globalThis as never as {
      Parley: (method: string, event: string, listener: () => void) => void;
    };
    Parley('on', 'ready', () => Object.assign(globalThis, { readyAt: Date.now() }));
  });

function figures(before: readonly Before[], after: readonly After[]): Figure[] {
  const shifts = Math.max(...before.map(pass => pass.shifts));
  const taskMs = median(before.map(pass => pass.taskMs));
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  return [
    { name: 'layout shifts before a click', value: `${shifts}`, limit: '0', isReached: !shifts },
    {
      name: 'main thread before a click',
      value: ms(taskMs),
      limit: `< ${mostTaskMs} ms`,
      isReached: taskMs < mostTaskMs,
    },
    {
      name: `click to first paint, ${slowdown}× slower`,
      value: ms(median(after.map(one => one.paintMs))),
    },
    {
      name: `click to ready, ${slowdown}× slower`,
      value: ms(median(after.map(one => one.readyMs))),
    },
  ];
}
