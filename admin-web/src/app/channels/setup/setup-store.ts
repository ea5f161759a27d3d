import { computed, inject, resource, Service } from '@angular/core';
import { Api, type FormRefusal } from '@parley/kit';
import {
  ChannelIdentitySecretRotateDocument,
  type ChannelSettingsUpdateInput,
  ChannelSettingsUpdateDocument,
  type ChannelSetupFragment,
  ChannelSetupsDocument,
  ChannelSetupUpdateDocument,
  type ChannelUpdateInput,
  IdentityCheckDocument,
  WorkScheduleChoicesDocument,
} from '@parley/schema/admin';
import { replace } from '../../core/replace';
import { ChannelStore } from '../channel-store';

/** Changes of one channel: of itself, and of how its widget and page look and behave. */
export interface SetupChange {
  readonly channel?: Omit<ChannelUpdateInput, 'channelId'>;
  readonly settings?: Omit<ChannelSettingsUpdateInput, 'channelId'>;
}

/** Everything that a web or app channel can be told. */
@Service()
export class SetupStore {
  readonly #api = inject(Api);
  readonly #list = inject(ChannelStore);
  readonly #setups = resource({
    // A new channel is asked for with the others.
    params: () => this.#list.made(),
    loader: async () => (await this.#api.run(ChannelSetupsDocument, {})).channels,
  });
  readonly #schedules = resource({
    loader: async () => (await this.#api.run(WorkScheduleChoicesDocument, {})).workSchedules,
  });

  readonly setups = computed(() => (this.#setups.hasValue() ? this.#setups.value() : []));
  readonly schedules = computed(() => (this.#schedules.hasValue() ? this.#schedules.value() : []));
  readonly isLoading = computed(() => !this.#setups.hasValue() && !this.hasError());
  readonly hasError = computed(() => this.#setups.error() !== undefined);

  reload(): void {
    this.#setups.reload();
  }

  /** Null when all of it was taken. */
  async change(channelId: string, { channel, settings }: SetupChange): Promise<FormRefusal | null> {
    if (channel) {
      const input = { channelId, ...channel };
      const { channelUpdate } = await this.#api.run(ChannelSetupUpdateDocument, { input });
      if (channelUpdate.__typename !== 'ChannelPayload') return channelUpdate;
      this.#keep(channelUpdate.channel);
    }
    if (settings) {
      const input = { channelId, ...settings };
      const answer = await this.#api.run(ChannelSettingsUpdateDocument, { input });
      const { channelSettingsUpdate } = answer;
      if (channelSettingsUpdate.__typename !== 'ChannelPayload') return channelSettingsUpdate;
      this.#keep(channelSettingsUpdate.channel);
    }
    return null;
  }

  /** A new secret, to be shown once; none where a public key was given. */
  async rotateIdentity(
    channelId: string,
    publicKey: string | null,
  ): Promise<{ readonly secret: string | null } | FormRefusal> {
    const input = { channelId, publicKey };
    const answer = await this.#api.run(ChannelIdentitySecretRotateDocument, { input });
    const { channelIdentitySecretRotate: made } = answer;
    if (made.__typename !== 'ChannelIdentitySecretPayload') return made;
    this.#keep(made.channel);
    return { secret: made.secret ?? null };
  }

  async checkIdentity(channelId: string, token: string) {
    const input = { channelId, token };
    return (await this.#api.run(IdentityCheckDocument, { input })).identityCheck;
  }

  #keep(channel: ChannelSetupFragment): void {
    this.#setups.update(list => [...replace(list ?? [], channel)]);
    this.#list.keep(channel);
  }
}
