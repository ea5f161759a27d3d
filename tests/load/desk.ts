import type { Page } from 'playwright-core';
import { launchBrowser } from '../testkit/browser.ts';
import type { VisitorPerson } from '../testkit/person.ts';
import { password, seedTenant } from '../testkit/seed.ts';
import { DeskWindow } from '../testkit/windows/desk-window.ts';
import { type Figure, percentile, report } from './figures.ts';
import { sizes } from './sizes.ts';
import { type Stage, startStage } from './stage.ts';

const open = 60;
const waiting = Number(process.env['WAITING'] ?? 500);
const perSecond = 20;
const seconds = 20;
const keysPerSecond = 8;

/** What the desk costs the agent's computer on a busy day: keys while messages pour in. */
export async function desk({ isProfiled }: { isProfiled: boolean }): Promise<boolean> {
  const stage = await startStage(isProfiled);
  try {
    return report('A busy desk', [...(await busyDesk(stage)), ...sizes()]);
  } finally {
    await stage.stop();
  }
}

async function busyDesk(stage: Stage): Promise<Figure[]> {
  console.log(`Preparing ${open} open and ${waiting} waiting conversations…`);
  const tenant = await seedTenant(stage.api.origin, { agents: 1, capacity: open });
  const guests: VisitorPerson[] = [];
  while (guests.length < open + waiting) {
    const batch = Array.from({ length: 20 }, async (_, index) => {
      const guest = await tenant.visitor();
      await guest.says(`Question ${guests.length + index}`);
      return guest;
    });
    guests.push(...(await Promise.all(batch)));
  }
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({
      locale: 'en',
      viewport: { width: 1440, height: 900 },
    });
    const account = { email: tenant.agent.email, password };
    const window = await DeskWindow.open(context, stage.api.origin, account);
    await window.page.getByRole('link', { name: `Mine ${open}` }).waitFor();
    await window.page.getByRole('listitem').getByRole('link').first().click();
    await window.field.waitFor();
    const opening = await openings(window.page);
    await watchPage(window.page);
    const workSoFar = await watchWork(window.page);
    await Promise.all([pour(guests.slice(0, open)), type(window)]);
    const work = await workSoFar();
    return figures(await window.page.evaluate(() => globalThis.parleySeen), opening, work);
  } finally {
    await browser.close();
    await tenant.close();
  }
}

/** How long it takes from a click on a row to its messages, several times. */
async function openings(page: Page): Promise<number[]> {
  const times: number[] = [];
  const rows = page.getByRole('listitem').getByRole('link');
  for (let row = 1; row < 8; row += 1) {
    const name = (
      await rows
        .nth(row)
        .getByText(/^Question/)
        .innerText()
    ).trim();
    const took = await page.evaluate(
      async ([index, text]) => {
        const row = document.querySelectorAll<HTMLElement>('li a')[index]!;
        const start = performance.now();
        row.click();
        while (!document.querySelector('[role=log]')?.textContent?.includes(text)) {
          await new Promise(resolve => requestAnimationFrame(resolve));
        }
        return performance.now() - start;
      },
      [row, name] as const,
    );
    times.push(took);
  }
  return times;
}

interface Seen {
  readonly keys: number[];
  readonly tasks: number[];
}

declare global {
  var parleySeen: Seen;
}

async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Seen = (globalThis.parleySeen = { keys: [], tasks: [] });
    new PerformanceObserver(list => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'keydown') seen.keys.push(duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** Answers how many seconds of processor time the page's main thread has used since this call. */
async function watchWork(page: Page): Promise<() => Promise<number>> {
  // It is counted only while a session asks for it.
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = metrics.find(({ name }) => name === 'TaskDuration');
    if (!metric) throw new Error('The browser does not say what the page used.');
    return metric.value;
  };
  const before = await read();
  return async () => (await read()) - before;
}

/** Messages of many visitors, evenly. */
async function pour(guests: readonly VisitorPerson[]): Promise<void> {
  const sends: Promise<unknown>[] = [];
  for (let count = 0; count < perSecond * seconds; count += 1) {
    sends.push(guests[count % guests.length]!.says(`Message ${count}`));
    await new Promise(resolve => setTimeout(resolve, 1_000 / perSecond));
  }
  await Promise.all(sends);
}

async function type(window: DeskWindow): Promise<void> {
  await window.field.focus();
  for (let count = 0; count < keysPerSecond * seconds; count += 1) {
    await window.page.keyboard.press(count % 6 === 5 ? 'Space' : 'e');
    await new Promise(resolve => setTimeout(resolve, 1_000 / keysPerSecond));
  }
}

function figures(seen: Seen, opening: readonly number[], work: number): Figure[] {
  // Keys answered within one frame are not reported; they count as one frame.
  const count = keysPerSecond * seconds;
  const keys = [
    ...seen.keys,
    ...Array.from({ length: Math.max(0, count - seen.keys.length) }, () => 16),
  ];
  const key = percentile(keys, 0.95);
  const task = Math.max(0, ...seen.tasks);
  const opened = percentile(opening, 0.95);
  return [
    {
      name: `key to screen, p95 (${open} open, ${waiting} waiting, ${perSecond} messages/s)`,
      value: `${key.toFixed(0)} ms`,
      limit: '< 50 ms',
      isReached: key < 50,
    },
    {
      name: 'longest task of the page',
      value: seen.tasks.length > 0 ? `${task.toFixed(0)} ms` : 'below 50 ms',
      limit: '≤ 100 ms',
      isReached: task <= 100,
    },
    {
      name: 'processor time of the page meanwhile',
      value: `${((work / seconds) * 100).toFixed(0)} % of one core`,
      limit: '≤ 50 %',
      isReached: work / seconds <= 0.5,
    },
    {
      name: 'row to messages, p95',
      value: `${opened.toFixed(0)} ms`,
      limit: '≤ 300 ms',
      isReached: opened <= 300,
    },
  ];
}
