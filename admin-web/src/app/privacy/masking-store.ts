import { computed, inject, linkedSignal, resource, Service } from '@angular/core';
import { Api, type FormRefusal } from '@parley/kit';
import {
  MaskedReadingsDocument,
  MaskingDocument,
  MaskingPreviewDocument,
  type MaskingSettingsInput,
  MaskingUpdateDocument,
} from '@parley/schema/admin';

/** Which numbers are hidden, and who looked at them. */
@Service()
export class MaskingStore {
  readonly #api = inject(Api);
  readonly #loaded = resource({
    loader: async () => (await this.#api.run(MaskingDocument, {})).tenant.settings.masking,
  });
  readonly #first = resource({ loader: () => this.#page(null) });
  readonly #shown = linkedSignal(() => (this.#first.hasValue() ? this.#first.value() : null));

  readonly masking = computed(() => (this.#loaded.hasValue() ? this.#loaded.value() : null));
  readonly hasError = computed(() => this.#loaded.error() !== undefined);
  readonly readings = computed(() => this.#shown()?.nodes ?? []);
  readonly areReadingsLoading = computed(() => this.#first.isLoading() && !this.#shown());
  readonly hasReadingsError = computed(() => this.#first.error() !== undefined);
  readonly hasMore = computed(() => this.#shown()?.pageInfo.hasNextPage ?? false);

  reload(): void {
    this.#loaded.reload();
  }

  reloadReadings(): void {
    this.#first.reload();
  }

  /** Shows who looked before. */
  async more(): Promise<void> {
    const known = this.#shown();
    if (!known) return;
    const next = await this.#page(known.pageInfo.endCursor ?? null);
    this.#shown.set({ ...next, nodes: [...known.nodes, ...next.nodes] });
  }

  /** Changes what is given; null means done. */
  async update(masking: MaskingSettingsInput): Promise<FormRefusal | null> {
    const { tenantSettingsUpdate: result } = await this.#api.run(MaskingUpdateDocument, {
      masking,
    });
    if (result.__typename !== 'TenantPayload') return result;
    this.#loaded.set(result.tenant.settings.masking);
    return null;
  }

  /** How a text would be shown; a refusal when the patterns cannot be read. */
  async preview(text: string, masking: MaskingSettingsInput): Promise<string | FormRefusal> {
    const input = { text, masking };
    const { maskingPreview: result } = await this.#api.run(MaskingPreviewDocument, { input });
    return result.__typename === 'MaskingPreview' ? result.text : result;
  }

  async #page(after: string | null) {
    return (await this.#api.run(MaskedReadingsDocument, { after })).maskedReadings;
  }
}
