import { computed, inject, resource, Service } from '@angular/core';
import { Api, type FormRefusal } from '@parley/kit';
import {
  ApiTokenCreateDocument,
  type ApiTokenCreateInput,
  ApiTokenRevokeDocument,
  ApiTokensDocument,
} from '@parley/schema/admin';

/** The keys with which other systems act for a member, and what a key can allow. */
@Service()
export class ApiTokenStore {
  readonly #api = inject(Api);
  readonly #source = resource({ loader: () => this.#api.run(ApiTokensDocument, {}) });

  readonly tokens = computed(() => (this.#source.hasValue() ? this.#source.value().apiTokens : []));
  readonly scopes = computed(() => (this.#source.hasValue() ? this.#source.value().apiScopes : []));
  readonly isLoading = computed(() => !this.#source.hasValue() && !this.hasError());
  readonly hasError = computed(() => this.#source.error() !== undefined);

  reload(): void {
    this.#source.reload();
  }

  /** Makes one; the secret is in the answer and nowhere else. */
  async create(input: ApiTokenCreateInput): Promise<{ readonly secret: string } | FormRefusal> {
    const { apiTokenCreate } = await this.#api.run(ApiTokenCreateDocument, { input });
    if (apiTokenCreate.__typename !== 'ApiTokenCreatePayload') return apiTokenCreate;
    const { apiToken, secret } = apiTokenCreate;
    this.#source.update(known => known && { ...known, apiTokens: [apiToken, ...known.apiTokens] });
    return { secret };
  }

  /** Ends one with whatever it holds open. */
  async revoke(apiTokenId: string): Promise<void> {
    await this.#api.run(ApiTokenRevokeDocument, { input: { apiTokenId } });
    this.#source.update(
      known =>
        known && { ...known, apiTokens: known.apiTokens.filter(({ id }) => id !== apiTokenId) },
    );
  }
}
