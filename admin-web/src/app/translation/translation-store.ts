import { computed, inject, resource, Service } from '@angular/core';
import { Api, type FormRefusal } from '@parley/kit';
import {
  TranslationDocument,
  TranslationServiceRemoveDocument,
  TranslationServiceSetDocument,
  type TranslationServiceSetInput,
  type TranslationSettingsInput,
  TranslationUpdateDocument,
} from '@parley/schema/admin';

/** The company's service that translates, and for whom it does. */
@Service()
export class TranslationStore {
  readonly #api = inject(Api);
  readonly #loaded = resource({
    loader: async () => {
      const { translationService, tenant } = await this.#api.run(TranslationDocument, {});
      return { service: translationService ?? null, readers: tenant.settings.translation };
    },
  });

  readonly state = computed(() => (this.#loaded.hasValue() ? this.#loaded.value() : null));
  readonly hasError = computed(() => this.#loaded.error() !== undefined);

  reload(): void {
    this.#loaded.reload();
  }

  /** Tries the service and keeps it, then for whom it translates; null means done. */
  async update(
    service: TranslationServiceSetInput,
    translation: TranslationSettingsInput,
  ): Promise<FormRefusal | null> {
    const { translationServiceSet: kept } = await this.#api.run(TranslationServiceSetDocument, {
      input: service,
    });
    if (kept.__typename !== 'TranslationServicePayload') return kept;
    const { tenantSettingsUpdate: result } = await this.#api.run(TranslationUpdateDocument, {
      translation,
    });
    if (result.__typename !== 'TenantPayload') return result;
    const readers = result.tenant.settings.translation;
    this.#loaded.set({ service: kept.service ?? null, readers });
    return null;
  }

  /** Forgets the service and its key. */
  async remove(): Promise<void> {
    await this.#api.run(TranslationServiceRemoveDocument, {});
    this.reload();
  }
}
