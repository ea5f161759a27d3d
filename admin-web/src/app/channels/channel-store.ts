import { computed, inject, resource, Service, signal } from '@angular/core';
import { Api, type FormRefusal } from '@parley/kit';
import {
  ChannelCreateDocument,
  type ChannelCreateInput,
  type ChannelItemFragment,
  ChannelsDocument,
} from '@parley/schema/admin';
import { replace } from '../core/replace';

/** How making or changing a channel ended. */
export type ChannelResult = { readonly channel: ChannelItemFragment } | FormRefusal;

/** The ways on which visitors reach the company. */
@Service()
export class ChannelStore {
  readonly #api = inject(Api);
  readonly #channels = resource({
    loader: async () => (await this.#api.run(ChannelsDocument, {})).channels,
  });

  readonly #made = signal(0);

  /** How many were made here since the app was loaded. */
  readonly made = this.#made.asReadonly();
  readonly channels = computed(() => (this.#channels.hasValue() ? this.#channels.value() : []));
  readonly isLoading = computed(() => !this.#channels.hasValue() && !this.hasError());
  readonly hasError = computed(() => this.#channels.error() !== undefined);

  reload(): void {
    this.#channels.reload();
  }

  async create(input: ChannelCreateInput): Promise<ChannelResult> {
    const { channelCreate } = await this.#api.run(ChannelCreateDocument, { input });
    if (channelCreate.__typename !== 'ChannelPayload') return channelCreate;
    this.#made.update(count => count + 1);
    return { channel: this.keep(channelCreate.channel) };
  }

  /** Takes in what was made or changed. */
  keep(channel: ChannelItemFragment): ChannelItemFragment {
    this.#channels.update(list => [...replace(list ?? [], channel)]);
    return channel;
  }
}
