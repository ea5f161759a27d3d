import { computed, inject, resource, Service } from '@angular/core';
import { Api } from '@parley/kit';
import { SiteChannelsDocument } from '@parley/schema/agent';

/** Whether any channel shows who is on its site. */
@Service()
export class SiteChannels {
  readonly #api = inject(Api);
  readonly #channels = resource({
    loader: async () => (await this.#api.run(SiteChannelsDocument, {})).channels,
  });

  readonly isOn = computed(
    () =>
      this.#channels.hasValue() &&
      this.#channels.value().some(({ settings }) => settings.siteVisitors),
  );
  readonly isKnown = computed(() => !this.#channels.isLoading());
}
