import { computed, inject, resource, Service } from '@angular/core';
import { Api, type FormRefusal } from '@parley/kit';
import {
  WebhookCreateDocument,
  type WebhookCreateInput,
  WebhookDeleteDocument,
  type WebhookItemFragment,
  WebhooksDocument,
  WebhookSecretRotateDocument,
  WebhookUpdateDocument,
  type WebhookUpdateInput,
} from '@parley/schema/admin';
import { replace } from '../core/replace';

/** The addresses of other systems that are told what happens, and what they can be told of. */
@Service()
export class WebhookStore {
  readonly #api = inject(Api);
  readonly #source = resource({ loader: () => this.#api.run(WebhooksDocument, {}) });

  readonly webhooks = computed(() =>
    this.#source.hasValue() ? this.#source.value().webhooks : [],
  );
  readonly eventTypes = computed(() =>
    this.#source.hasValue() ? this.#source.value().eventTypes : [],
  );
  readonly isLoading = computed(() => !this.#source.hasValue() && !this.hasError());
  readonly hasError = computed(() => this.#source.error() !== undefined);

  reload(): void {
    this.#source.reload();
  }

  /** Makes one; the secret is in the answer and nowhere else. */
  async create(
    input: WebhookCreateInput,
  ): Promise<{ readonly secret: string; readonly webhook: WebhookItemFragment } | FormRefusal> {
    const { webhookCreate } = await this.#api.run(WebhookCreateDocument, { input });
    if (webhookCreate.__typename !== 'WebhookSecretPayload') return webhookCreate;
    this.#keep(webhookCreate.webhook);
    return webhookCreate;
  }

  /** Changes, pauses or resumes one; null means done. */
  async update(input: WebhookUpdateInput): Promise<FormRefusal | null> {
    const { webhookUpdate } = await this.#api.run(WebhookUpdateDocument, { input });
    if (webhookUpdate.__typename !== 'WebhookPayload') return webhookUpdate;
    this.#keep(webhookUpdate.webhook);
    return null;
  }

  /** A new secret; the old one signs as well for a day. */
  async rotateSecret(webhookId: string): Promise<string> {
    const input = { webhookId };
    const { webhookSecretRotate } = await this.#api.run(WebhookSecretRotateDocument, { input });
    this.#keep(webhookSecretRotate.webhook);
    return webhookSecretRotate.secret;
  }

  async delete(webhookId: string): Promise<void> {
    await this.#api.run(WebhookDeleteDocument, { input: { webhookId } });
    this.#source.update(
      known => known && { ...known, webhooks: known.webhooks.filter(({ id }) => id !== webhookId) },
    );
  }

  #keep(webhook: WebhookItemFragment): void {
    this.#source.update(
      known => known && { ...known, webhooks: [...replace(known.webhooks, webhook)] },
    );
  }
}
