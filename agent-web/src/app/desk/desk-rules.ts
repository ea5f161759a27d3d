import { computed, inject, resource, Service } from '@angular/core';
import { Api } from '@parley/kit';
import { DeskRulesDocument } from '@parley/schema/agent';

/** What the company has settled about the desk, as far as screens depend on it. */
@Service({ autoProvided: false })
export class DeskRules {
  readonly #api = inject(Api);
  readonly #source = resource({
    loader: async () => (await this.#api.run(DeskRulesDocument, {})).tenant,
  });
  readonly #tenant = computed(() => (this.#source.hasValue() ? this.#source.value() : null));
  readonly #rules = computed(() => this.#tenant()?.settings.desk ?? null);

  readonly companyName = computed(() => this.#tenant()?.companyName ?? '');
  readonly logoUrl = computed(() => this.#tenant()?.logoUrl ?? null);

  /** Whether a conversation needs a tag before it ends. */
  readonly needsTags = computed(() => this.#rules()?.compulsoryTags ?? false);
  /** Whether who is online needs the word of an admin for another status. */
  readonly needsApproval = computed(() => this.#rules()?.statusApproval ?? false);
  /** Whether agents without input become away. */
  readonly putsAway = computed(() => this.#tenant()?.settings.timers.autoAway.isOn ?? false);
  /** Whether agents use the page of customers. */
  readonly usesCustomers = computed(() => this.#rules()?.agentsUseCustomers ?? false);
  /** Whether messages are translated for agents. */
  readonly translates = computed(() => this.#tenant()?.settings.translation.agents ?? false);
  /** After how long an unanswered visitor counts as slow. */
  readonly slowAfterMs = computed(() => this.#rules()?.slowAnswerMs ?? 120_000);
}
