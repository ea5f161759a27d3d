import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome hangs on the colours alone. */
export const colours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds against WCAG 2.2 AA, or against these rules of it, each as one line; the page's own
 * policy does not stop it.
 */
export async function violationsOf(page: Page | Frame, rules?: string[]): Promise<string[]> {
  // Colours are judged when nothing is on its way from one to another.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => {}))),
  );
  // A document keeps it from one look to the next.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    runOnly =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
        runOnly,
      }),
    rules ? { type: 'rule' as const, values: rules } : { type: 'tag' as const, values: everything },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
