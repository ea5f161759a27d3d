import { computed, inject, resource, Service } from '@angular/core';
import { Api, type FormRefusal } from '@parley/kit';
import {
  TicketRulesDocument,
  type TicketSettingsInput,
  TicketRulesUpdateDocument,
} from '@parley/schema/admin';

/** What the company has chosen for its tickets, and the categories its forms offer. */
@Service()
export class TicketRuleStore {
  readonly #api = inject(Api);
  readonly #loaded = resource({
    loader: async () => {
      const { tenant, channels } = await this.#api.run(TicketRulesDocument, {});
      const offered = channels.flatMap(({ settings }) => settings.ticketForm.categories);
      return { rules: tenant.settings.tickets, categories: [...new Set(offered)] };
    },
  });
  readonly #value = computed(() => (this.#loaded.hasValue() ? this.#loaded.value() : null));

  readonly rules = computed(() => this.#value()?.rules ?? null);
  readonly categories = computed(() => this.#value()?.categories ?? []);
  readonly hasError = computed(() => this.#loaded.error() !== undefined);

  reload(): void {
    this.#loaded.reload();
  }

  /** Changes what is given; null means done. */
  async update(tickets: TicketSettingsInput): Promise<FormRefusal | null> {
    const { tenantSettingsUpdate: result } = await this.#api.run(TicketRulesUpdateDocument, {
      tickets,
    });
    if (result.__typename !== 'TenantPayload') return result;
    const rules = result.tenant.settings.tickets;
    this.#loaded.set({ rules, categories: this.categories() });
    return null;
  }
}
