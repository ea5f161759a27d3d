import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Picture } from './visitor-window.ts';

/** Signs in by the form of the agent or the admin app, whichever the page shows. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** The agent app as its agent sees it. */
export class DeskWindow {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Opens the agent app in a browser and signs in. */
  static async open(
    browser: BrowserContext,
    origin: string,
    account: { email: string; password: string },
  ): Promise<DeskWindow> {
    const page = await browser.newPage();
    await page.goto(`${origin}/agent/`);
    await signIn(page, account.email, account.password);
    const desk = new DeskWindow(page);
    await desk.list('Mine').waitFor();
    return desk;
  }

  list(name: 'Mine' | 'Waiting'): Locator {
    return this.page.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name });
  }

  get thread(): Locator {
    return this.page.getByRole('log', { name: 'Messages' });
  }

  get field(): Locator {
    return this.page.getByRole('textbox', { name: 'Message to the visitor' });
  }

  /** Opens the conversation whose row shows this text. */
  async opens(preview: string): Promise<void> {
    await this.page.getByRole('listitem').getByRole('link').filter({ hasText: preview }).click();
    await this.sees(preview);
  }

  async accepts(preview: string): Promise<void> {
    await this.list('Waiting').click();
    const row = this.page.getByRole('listitem').filter({ hasText: preview });
    await row.getByRole('button', { name: 'Accept' }).click();
    await this.field.waitFor();
  }

  async writes(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
    await this.sees(text);
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.thread.getByText(text).last().waitFor();
  }

  async sendsPicture(picture: Picture): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Attach files' }).click();
    await (await choosing).setFiles(picture);
    await this.page.getByRole('button', { name: 'Send', exact: true }).click();
    await this.seesPicture(picture.name);
  }

  async seesPicture(name: string): Promise<void> {
    await this.thread.getByRole('button', { name: `Open image ${name}` }).waitFor();
  }

  /** Withdraws the last own message. */
  async recalls(text: string): Promise<void> {
    await this.thread.getByText(text).last().hover();
    await this.thread.getByRole('button', { name: 'Withdraw' }).last().click();
  }

  async transfers(to: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Transfer…' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByText(to, { exact: true }).click();
    await dialog.getByRole('button', { name: 'Transfer', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async ends(): Promise<void> {
    await this.page.getByRole('button', { name: 'End', exact: true }).click();
  }
}
