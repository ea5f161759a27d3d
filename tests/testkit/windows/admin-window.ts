import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { signIn } from './desk-window.ts';

/** The admin app as an admin sees it. */
export class AdminWindow {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** Registers a company by the form and lands in admin mode. */
  static async register(
    browser: BrowserContext,
    origin: string,
    company: { name: string; nickname: string; email: string; password: string },
  ): Promise<AdminWindow> {
    const page = await browser.newPage();
    await page.goto(`${origin}/admin/sign-up`);
    await page.getByRole('textbox', { name: 'Company' }).fill(company.name);
    await page.getByRole('textbox', { name: 'Your nickname' }).fill(company.nickname);
    await page.getByRole('textbox', { name: 'Work e-mail' }).fill(company.email);
    await page.getByLabel('Password', { exact: true }).fill(company.password);
    await page.getByRole('button', { name: 'Register', exact: true }).click();
    await page.getByRole('heading', { name: `Hello, ${company.nickname}` }).waitFor();
    return new AdminWindow(page);
  }

  /** Opens the admin app in a browser and signs in. */
  static async open(
    browser: BrowserContext,
    origin: string,
    account: { email: string; password: string },
  ): Promise<AdminWindow> {
    const page = await browser.newPage();
    await page.goto(`${origin}/admin/`);
    await signIn(page, account.email, account.password);
    await page.getByRole('navigation', { name: 'Places' }).waitFor();
    return new AdminWindow(page);
  }

  async goesTo(place: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: place })
      .click();
    await this.page.getByRole('heading', { name: place, level: 1 }).waitFor();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  row(text: string): Locator {
    return this.page.getByRole('grid').getByRole('row').filter({ hasText: text });
  }

  /** Makes a member and gives the password the app suggested. */
  async makesMember(nickname: string, email: string): Promise<string> {
    await this.page.getByRole('button', { name: 'New member' }).first().click();
    await this.dialog.getByRole('textbox', { name: 'Nickname' }).fill(nickname);
    await this.dialog.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await this.dialog.getByRole('button', { name: 'Suggest one' }).click();
    const field = this.dialog.getByLabel('First password');
    await expect.poll(() => field.inputValue()).not.toBe('');
    const password = await field.inputValue();
    await this.dialog.getByRole('button', { name: 'Make member' }).click();
    await this.dialog.getByRole('button', { name: 'Done' }).click();
    await this.row(email).waitFor();
    return password;
  }

  async makesGroup(name: string, members: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'New group' }).first().click();
    await this.dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    for (const member of members) await this.dialog.getByRole('checkbox', { name: member }).check();
    await this.dialog.getByRole('button', { name: 'Make group' }).click();
    await this.row(name).waitFor();
  }

  /** Makes a web channel and gives the tag to paste. */
  async makesChannel(name: string, group: string): Promise<string> {
    await this.page.getByRole('button', { name: 'New channel' }).first().click();
    await this.dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.dialog.getByRole('combobox', { name: 'Default skill group' }).selectOption(group);
    await this.dialog.getByRole('button', { name: 'Make channel' }).click();
    await this.page.getByRole('tab', { name: 'Plain' }).click();
    return this.page.getByRole('tabpanel').innerText();
  }
}
