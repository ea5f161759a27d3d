import { computed, inject, resource, Service } from '@angular/core';
import { Api, type FormRefusal } from '@parley/kit';
import {
  type ChannelAccountFragment,
  ChannelAccountsDocument,
  ChannelBindDocument,
  type ChannelBindInput,
  ChannelCheckDocument,
  type ChannelCheckMutation,
  ChannelUnbindDocument,
} from '@parley/schema/admin';
import { replace } from '../core/replace';

export type CheckSteps = ChannelCheckMutation['channelCheck']['steps'];

/** The accounts behind channels: bound, looked at, parted. */
@Service()
export class ChannelAccountStore {
  readonly #api = inject(Api);
  readonly #accounts = resource({
    loader: async () => (await this.#api.run(ChannelAccountsDocument, {})).channels,
  });

  readonly accounts = computed(() => (this.#accounts.hasValue() ? this.#accounts.value() : []));
  readonly hasError = computed(() => this.#accounts.error() !== undefined);

  reload(): void {
    this.#accounts.reload();
  }

  /** Binds, or changes what is bound; a secret that was made is in the answer and nowhere else. */
  async bind(input: ChannelBindInput): Promise<{ secret: string | null } | FormRefusal> {
    const { channelBind } = await this.#api.run(ChannelBindDocument, { input });
    if (channelBind.__typename === 'ChannelBindPayload') {
      this.#keep(channelBind.channel);
      return { secret: channelBind.secret ?? null };
    }
    if (channelBind.__typename !== 'InvalidInputError') return channelBind;
    // The form knows its fields without the part they belong to.
    const fields = channelBind.fields.map(({ path, message }) => ({
      path: path.replace(/^\w+\./, ''),
      message,
    }));
    return { ...channelBind, fields };
  }

  /** Asks the platform; what it says changes how the account is shown. */
  async check(channelId: string): Promise<CheckSteps> {
    const { channelCheck } = await this.#api.run(ChannelCheckDocument, { input: { channelId } });
    this.reload();
    return channelCheck.steps;
  }

  /** Null when it is done, else how many conversations must be confirmed. */
  async unbind(channelId: string, openConversations: number): Promise<number | null> {
    const input = { channelId, openConversations };
    const { channelUnbind } = await this.#api.run(ChannelUnbindDocument, { input });
    if (channelUnbind.__typename !== 'ChannelUnbindPayload') return channelUnbind.openConversations;
    this.#keep(channelUnbind.channel);
    return null;
  }

  #keep(account: ChannelAccountFragment): void {
    this.#accounts.update(list => [...replace(list ?? [], account)]);
  }
}
