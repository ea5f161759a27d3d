import { computed, inject, resource, Service } from '@angular/core';
import { Api, type FormRefusal } from '@parley/kit';
import {
  ChannelCreateDocument,
  type ChannelCreateInput,
  type ChannelItemFragment,
  ChannelsDocument,
  ChannelUpdateDocument,
  type ChannelUpdateInput,
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

  readonly channels = computed(() => (this.#channels.hasValue() ? this.#channels.value() : []));
  readonly isLoading = computed(() => !this.#channels.hasValue() && !this.hasError());
  readonly hasError = computed(() => this.#channels.error() !== undefined);

  reload(): void {
    this.#channels.reload();
  }

  async create(input: ChannelCreateInput): Promise<ChannelResult> {
    const { channelCreate } = await this.#api.run(ChannelCreateDocument, { input });
    if (channelCreate.__typename !== 'ChannelPayload') return channelCreate;
    return this.#keep(channelCreate.channel);
  }

  /** Changes what is given. */
  async update(input: ChannelUpdateInput): Promise<ChannelResult> {
    const { channelUpdate } = await this.#api.run(ChannelUpdateDocument, { input });
    if (channelUpdate.__typename !== 'ChannelPayload') return channelUpdate;
    return this.#keep(channelUpdate.channel);
  }

  #keep(channel: ChannelItemFragment): ChannelResult {
    this.#channels.update(list => [...replace(list ?? [], channel)]);
    return { channel };
  }
}
