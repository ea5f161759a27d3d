import { Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideBlocks, LucideKeyRound, LucidePlus } from '@lucide/angular';
import {
  Asking,
  Button,
  Cell,
  type Column,
  DataTable,
  Dialogs,
  EmptyState,
  formatDay,
  Language,
  Page,
  RelativeTime,
  Toast,
} from '@parley/kit';
import type { ApiTokenItemFragment, WebhookItemFragment } from '@parley/schema/admin';
import { ApiTokenDialog } from './api-token-dialog';
import { ApiTokenStore } from './api-token-store';
import { WebhookDialog } from './webhook-dialog';
import { WebhookState } from './webhook-state';
import { WebhookStore } from './webhook-store';

/** What joins the desk to other systems: who is told what happens, and who may act through the API. */
@Component({
  selector: 'parley-integrations-page',
  imports: [
    Button,
    Cell,
    DataTable,
    EmptyState,
    LucideBlocks,
    LucideKeyRound,
    LucidePlus,
    Page,
    RelativeTime,
    TranslocoPipe,
    WebhookState,
  ],
  templateUrl: './integrations-page.html',
  styleUrl: './integrations-page.css',
  providers: [Asking],
})
export class IntegrationsPage {
  readonly #dialogs = inject(Dialogs);
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #language = inject(Language).name;
  protected readonly asking = inject(Asking);
  protected readonly hooks = inject(WebhookStore);
  protected readonly keys = inject(ApiTokenStore);
  /** The token whose end was asked for and is to be confirmed. */
  protected readonly asked = signal<string | null>(null);

  protected readonly webhookColumns: readonly Column<WebhookItemFragment>[] = [
    { id: 'name', label: 'integrations.name', sortBy: webhook => webhook.name, width: '55%' },
    { id: 'types', label: 'integrations.types', priority: 2 },
    { id: 'state', label: 'integrations.state', width: '120px' },
  ];
  protected readonly tokenColumns: readonly Column<ApiTokenItemFragment>[] = [
    { id: 'name', label: 'integrations.name', sortBy: token => token.name, width: '36%' },
    {
      id: 'agent',
      label: 'integrations.actsFor',
      sortBy: token => token.agent.nickname,
      priority: 3,
    },
    {
      id: 'used',
      label: 'integrations.lastUsed',
      sortBy: token => token.lastUsedAt ?? '',
      priority: 2,
    },
    {
      id: 'ends',
      label: 'integrations.ends',
      sortBy: token => token.expiresAt,
      priority: 2,
      width: '210px',
    },
    { id: 'revoke', label: 'integrations.revoke', width: '130px' },
  ];

  protected day(at: string): string {
    return formatDay(new Date(at), new Date(), this.#language());
  }

  protected createWebhook(): void {
    void this.#dialogs.ask(WebhookDialog, null);
  }

  protected createToken(): void {
    void this.#dialogs.ask(ApiTokenDialog);
  }

  protected open({ id }: WebhookItemFragment): void {
    void this.#router.navigate(['/integrations', id]);
  }

  protected async revoke({ id, name }: ApiTokenItemFragment): Promise<void> {
    const isDone = await this.asking.run(() => this.keys.revoke(id).then(() => true));
    if (!isDone) return;
    this.asked.set(null);
    this.#toast.success(this.#transloco.translate('integrations.revoked', { name }));
  }
}
