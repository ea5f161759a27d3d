import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideBlocks, LucideChevronLeft } from '@lucide/angular';
import {
  Asking,
  Button,
  Dialogs,
  EmptyState,
  ErrorState,
  Page,
  RelativeTime,
  Section,
  Skeleton,
  Toast,
} from '@parley/kit';
import type { WebhookItemFragment } from '@parley/schema/admin';
import { ShownSecret } from './shown-secret';
import { WebhookDeliveries } from './webhook-deliveries';
import { WebhookDialog } from './webhook-dialog';
import { WebhookState } from './webhook-state';
import { WebhookStore } from './webhook-store';

/** One webhook: how it is doing, what it was told, its secret and its end. */
@Component({
  selector: 'parley-webhook-page',
  imports: [
    Button,
    EmptyState,
    ErrorState,
    LucideBlocks,
    LucideChevronLeft,
    Page,
    RelativeTime,
    RouterLink,
    Section,
    ShownSecret,
    Skeleton,
    TranslocoPipe,
    WebhookDeliveries,
    WebhookState,
  ],
  templateUrl: './webhook-page.html',
  styles: `
    .state {
      display: flex;
      align-items: center;
      gap: var(--gap-8);
      color: var(--text-2);
    }
    parley-section {
      margin-top: var(--gap-16);
    }
    parley-section button {
      justify-self: start;
    }
  `,
  providers: [Asking],
})
export class WebhookPage {
  readonly #dialogs = inject(Dialogs);
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  protected readonly asking = inject(Asking);
  protected readonly store = inject(WebhookStore);
  readonly id = input.required<string>();

  protected readonly webhook = computed(() =>
    this.store.webhooks().find(webhook => webhook.id === this.id()),
  );
  protected readonly secret = signal<string | null>(null);
  protected readonly isDeleting = signal(false);

  protected edit({ id }: WebhookItemFragment): void {
    void this.#dialogs.ask(WebhookDialog, id);
  }

  protected async pause({ id, isPaused }: WebhookItemFragment): Promise<void> {
    await this.asking.run(() => this.store.update({ webhookId: id, isPaused: !isPaused }));
  }

  protected async rotate({ id }: WebhookItemFragment): Promise<void> {
    this.secret.set(await this.asking.run(() => this.store.rotateSecret(id)));
  }

  protected async delete({ id, name }: WebhookItemFragment): Promise<void> {
    const isDone = await this.asking.run(() => this.store.delete(id).then(() => true));
    if (!isDone) return;
    this.#toast.success(this.#transloco.translate('integrations.deleted', { name }));
    await this.#router.navigate(['/integrations']);
  }
}
