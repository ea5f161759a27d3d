import { computed, inject, resource, Service } from '@angular/core';
import { Api, type FormRefusal } from '@parley/kit';
import {
  CompanyDocument,
  CompanyUpdateDocument,
  type TenantUpdateInput,
} from '@parley/schema/admin';

/** The company whose desk this is. */
@Service()
export class CompanyStore {
  readonly #api = inject(Api);
  readonly #loaded = resource({
    loader: async () => (await this.#api.run(CompanyDocument, {})).tenant,
  });

  readonly company = computed(() => (this.#loaded.hasValue() ? this.#loaded.value() : null));
  readonly hasError = computed(() => this.#loaded.error() !== undefined);

  reload(): void {
    this.#loaded.reload();
  }

  /** Changes what is given; null means done. */
  async update(input: TenantUpdateInput): Promise<FormRefusal | null> {
    const { tenantUpdate } = await this.#api.run(CompanyUpdateDocument, { input });
    if (tenantUpdate.__typename !== 'TenantPayload') return tenantUpdate;
    this.#loaded.set(tenantUpdate.tenant);
    return null;
  }
}
