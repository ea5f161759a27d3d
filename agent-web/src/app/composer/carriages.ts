import { inject, Service, signal } from '@angular/core';
import { Api } from '@parley/kit';
import { ChannelCarriagesDocument, type SendableKind } from '@parley/schema/agent';

/** How each kind of message travels on one channel. */
export interface Carriage {
  /** Why kinds cannot be sent, in words. */
  readonly refusals: ReadonlyMap<SendableKind, string>;
  /** Kinds that arrive as something else. */
  readonly changed: ReadonlySet<SendableKind>;
}

/** Until the server has told, everything is offered: it declines by itself what cannot be sent. */
const unknown: Carriage = { refusals: new Map(), changed: new Set() };

/** What the company's channels can carry, asked once for all of them and again when a new one turns up. */
@Service({ autoProvided: false })
export class Carriages {
  readonly #api = inject(Api);
  readonly #known = signal<ReadonlyMap<string, Carriage>>(new Map());
  #asking: Promise<void> | null = null;

  of(channelId: string): Carriage {
    return this.#known().get(channelId) ?? unknown;
  }

  /** Makes sure that it is known how things travel on a channel. */
  async need(channelId: string): Promise<void> {
    if (!channelId || this.#known().has(channelId)) return;
    this.#asking ??= this.#ask().finally(() => (this.#asking = null));
    await this.#asking;
  }

  async #ask(): Promise<void> {
    const { channels } = await this.#api.run(ChannelCarriagesDocument, {});
    this.#known.set(
      new Map(
        channels.map(({ id, carries }) => [
          id,
          {
            refusals: new Map(carries.flatMap(it => (it.reason ? [[it.kind, it.reason]] : []))),
            changed: new Set(carries.flatMap(it => (it.carriage === 'CHANGED' ? [it.kind] : []))),
          },
        ]),
      ),
    );
  }
}
