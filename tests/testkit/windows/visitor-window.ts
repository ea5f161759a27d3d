import type { FrameLocator, Locator, Page } from 'playwright-core';

/** What a file chooser is given. */
export interface Picture {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The chat as the visitor sees it: in the window on a page, or on a page of its own. */
export class VisitorWindow {
  readonly page: Page;
  readonly #root: Page | FrameLocator;

  private constructor(page: Page, root: Page | FrameLocator) {
    this.page = page;
    this.#root = root;
  }

  /** Opens the chat from the contact button of a site. */
  static async onSite(page: Page, button = 'Chat with us'): Promise<VisitorWindow> {
    await page.getByRole('button', { name: button }).click();
    return VisitorWindow.inFrame(page);
  }

  /** The chat that is open on a site already. */
  static async inFrame(page: Page): Promise<VisitorWindow> {
    const window = new VisitorWindow(page, page.getByTitle('Parley').contentFrame());
    await window.field.waitFor();
    return window;
  }

  /** The chat on its own page. */
  static async onPage(page: Page): Promise<VisitorWindow> {
    const window = new VisitorWindow(page, page);
    await window.field.waitFor();
    return window;
  }

  get field(): Locator {
    return this.#root.getByRole('textbox', { name: 'Write a message' });
  }

  get transcript(): Locator {
    return this.#root.getByRole('region', { name: 'Conversation' });
  }

  get name(): Locator {
    return this.#root.getByRole('banner').getByRole('heading');
  }

  async writes(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
    await this.sees(text);
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.transcript.getByText(text).last().waitFor();
  }

  async sendsPicture(picture: Picture): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.#root.getByRole('button', { name: 'Send a picture or file' }).click();
    await (await choosing).setFiles(picture);
    const preview = this.#root.getByRole('dialog', { name: 'Send this?' });
    await preview.getByRole('button', { name: 'Send', exact: true }).click();
    await this.seesPicture(picture.name);
  }

  async seesPicture(name: string): Promise<void> {
    await this.transcript.getByRole('button', { name: `Picture ${name}` }).waitFor();
  }

  async ends(): Promise<void> {
    await this.#root.getByRole('button', { name: 'More' }).click();
    await this.#root.getByRole('menuitem', { name: 'End conversation…' }).click();
    const question = this.#root.getByRole('dialog', { name: 'End this conversation?' });
    await question.getByRole('button', { name: 'End conversation' }).click();
  }

  /** Every line of the transcript that somebody wrote, top to bottom. */
  async lines(among: readonly string[]): Promise<string[]> {
    const text = await this.transcript.innerText();
    const found = among.flatMap(line => {
      const places: [number, string][] = [];
      for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
        places.push([at, line]);
      }
      return places;
    });
    return found.toSorted(([a], [b]) => a - b).map(([, line]) => line);
  }
}
