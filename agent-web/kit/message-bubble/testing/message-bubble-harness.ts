import { ComponentHarness } from '@angular/cdk/testing';

/** A message bubble as a person sees it. */
export class MessageBubbleHarness extends ComponentHarness {
  static readonly hostSelector = 'parley-message-bubble';
  readonly #content = this.locatorFor('parley-message-content');
  readonly #quote = this.locatorForOptional('.quote');
  readonly #image = this.locatorForOptional('.image');

  /** What the message says, without what it quotes. */
  async text(): Promise<string> {
    return (await this.#content()).text();
  }

  /** What it quotes; null when it quotes nothing. */
  async quote(): Promise<string | null> {
    return (await this.#quote())?.text() ?? null;
  }

  /** Follows the quote to its message. */
  async openQuote(): Promise<void> {
    await (await this.#quote())?.click();
  }

  /** The room an image takes before it has loaded. */
  async imageSize(): Promise<string | null> {
    const image = await (await this.#image())?.getProperty<HTMLElement>('firstElementChild');
    return image ? `${image.getAttribute('width')}×${image.getAttribute('height')}` : null;
  }

  async side(): Promise<string | null> {
    return (await this.host()).getAttribute('data-side');
  }
}
