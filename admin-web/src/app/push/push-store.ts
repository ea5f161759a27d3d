import { computed, inject, resource, Service, signal } from '@angular/core';
import { Api, type FormRefusal, isRefusal } from '@parley/kit';
import {
  PushChoicesDocument,
  PushContentSetDocument,
  PushCredentialsRemoveDocument,
  PushCredentialsSetDocument,
  PushDevicesDocument,
  type PushDevicesQuery,
  type PushFilter,
  type PushLineFragment,
  PushLogDocument,
  type PushProvider,
  PushSetupDocument,
  type PushSetupQuery,
  PushTestDocument,
  WebPushSetDocument,
} from '@parley/schema/admin';

export type PushProviderInfo = PushSetupQuery['pushProviders'][number];
export type PushDeviceRow = PushDevicesQuery['pushDevices']['nodes'][number];

/** Push of one channel: accounts at providers, devices, the log. */
@Service()
export class PushStore {
  readonly #api = inject(Api);
  readonly channelId = signal<string | null>(null);
  readonly filter = signal<PushFilter>({});

  readonly #params = () => this.channelId() ?? undefined;
  readonly #setup = resource({
    params: this.#params,
    loader: ({ params: channelId }) => this.#api.run(PushSetupDocument, { channelId }),
  });
  readonly #choices = resource({
    params: this.#params,
    loader: () => this.#api.run(PushChoicesDocument, {}),
  });
  readonly #devices = resource({
    params: this.#params,
    loader: async ({ params: channelId }) =>
      (await this.#api.run(PushDevicesDocument, { channelId })).pushDevices,
  });
  readonly #log = resource({
    params: () => {
      const channelId = this.channelId();
      return channelId ? { ...this.filter(), channelId } : undefined;
    },
    loader: async ({ params: filter }) =>
      (await this.#api.run(PushLogDocument, { filter })).pushLog,
  });

  readonly providers = computed(() =>
    (this.#setup.hasValue() ? this.#setup.value().pushProviders : []).filter(
      ({ fields }) => fields.length > 0,
    ),
  );
  readonly accounts = computed(() =>
    this.#setup.hasValue() ? this.#setup.value().pushCredentials : [],
  );
  readonly isLoading = this.#setup.isLoading;
  readonly hasError = computed(() => this.#setup.error() !== undefined);
  readonly isWebPushOn = computed(() => {
    const channels = this.#choices.hasValue() ? this.#choices.value().channels : [];
    return channels.find(({ id }) => id === this.channelId())?.settings.webPush ?? false;
  });
  readonly showsContent = computed(() =>
    this.#choices.hasValue() ? this.#choices.value().tenant.settings.visitors.pushContent : true,
  );
  readonly devices = computed(() => (this.#devices.hasValue() ? this.#devices.value().nodes : []));
  readonly areDevicesLoading = this.#devices.isLoading;
  readonly haveDevicesError = computed(() => this.#devices.error() !== undefined);
  readonly lines = computed(() => (this.#log.hasValue() ? this.#log.value().nodes : []));
  readonly hasMoreLines = computed(
    () => this.#log.hasValue() && this.#log.value().pageInfo.hasNextPage,
  );
  readonly isLogLoading = this.#log.isLoading;
  readonly hasLogError = computed(() => this.#log.error() !== undefined);

  reload(): void {
    this.#setup.reload();
    this.#choices.reload();
  }

  reloadDevices(): void {
    this.#devices.reload();
  }

  reloadLog(): void {
    this.#log.reload();
  }

  /** Tries an account at its provider and keeps it; null when it is accepted. */
  async save(
    provider: PushProvider,
    values: Readonly<Record<string, string>>,
  ): Promise<FormRefusal | null> {
    const fields = Object.entries(values).map(([name, value]) => ({ name, value }));
    const input = { channelId: this.channelId() ?? '', provider, fields };
    const { pushCredentialsSet: result } = await this.#api.run(PushCredentialsSetDocument, {
      input,
    });
    if (isRefusal(result)) {
      const [first] = 'fields' in result ? result.fields : [];
      // What the provider says is about the account as a whole.
      return first?.path === 'fields' ? { code: result.code, message: first.message } : result;
    }
    this.#setup.reload();
    return null;
  }

  async remove(provider: PushProvider): Promise<void> {
    const input = { channelId: this.channelId() ?? '', provider };
    await this.#api.run(PushCredentialsRemoveDocument, { input });
    this.#setup.reload();
  }

  async setWebPush(isOn: boolean): Promise<void> {
    const input = { channelId: this.channelId() ?? '', webPush: isOn };
    await this.#api.run(WebPushSetDocument, { input });
    this.#choices.reload();
  }

  async setContent(isShown: boolean): Promise<void> {
    const input = { visitors: { pushContent: isShown } };
    await this.#api.run(PushContentSetDocument, { input });
    this.#choices.reload();
  }

  /** Sends a test to a device and gives what became of it. */
  async test(deviceId: string): Promise<PushLineFragment> {
    const { pushTest } = await this.#api.run(PushTestDocument, { input: { deviceId } });
    this.reloadLog();
    this.reloadDevices();
    return pushTest.push;
  }

  /** Shows what came before. */
  async loadMore(): Promise<void> {
    const page = this.#log.value();
    if (!page) return;
    const filter = { ...this.filter(), channelId: this.channelId() };
    const next = (await this.#api.run(PushLogDocument, { filter, after: page.pageInfo.endCursor }))
      .pushLog;
    this.#log.set({ ...next, nodes: [...page.nodes, ...next.nodes] });
  }
}
