import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucideBlocks } from '@lucide/angular';
import {
  Api,
  Asking,
  Button,
  Cell,
  type Column,
  DataTable,
  EmptyState,
  formatExact,
  Language,
  RelativeTime,
  TextInput,
  Toast,
} from '@parley/kit';
import {
  WebhookDeliveriesDocument,
  type WebhookDeliveryItemFragment,
  WebhookReplayDocument,
} from '@parley/schema/admin';
import { Badge } from '../core/badge';

const states = ['ALL', 'WAITING', 'DELIVERED', 'DEAD'] as const;
type State = (typeof states)[number];

/** What a webhook was told, the newest first; what was set aside can be sent again. */
@Component({
  selector: 'parley-webhook-deliveries',
  imports: [
    Badge,
    Button,
    Cell,
    DataTable,
    EmptyState,
    LucideBlocks,
    RelativeTime,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './webhook-deliveries.html',
  styleUrl: './webhook-deliveries.css',
  providers: [Asking],
})
export class WebhookDeliveries {
  readonly #api = inject(Api);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #language = inject(Language).name;
  protected readonly asking = inject(Asking);
  readonly webhookId = input.required<string>();

  protected readonly states = states;
  protected readonly status = signal<State>('ALL');
  readonly #first = resource({
    params: () => ({ webhookId: this.webhookId(), status: this.status() }),
    loader: ({ params }) => this.#load(params.webhookId, params.status, null),
  });
  readonly #page = linkedSignal(() => (this.#first.hasValue() ? this.#first.value() : null));
  protected readonly deliveries = computed(() => this.#page()?.nodes ?? []);
  protected readonly cursor = computed(() => this.#page()?.cursor ?? null);
  protected readonly isLoading = computed(() => this.#first.isLoading() && !this.#page());
  protected readonly hasError = computed(() => this.#first.error() !== undefined);
  protected readonly dead = computed(() => this.deliveries().filter(it => it.status === 'DEAD'));

  protected readonly columns: readonly Column<WebhookDeliveryItemFragment>[] = [
    { id: 'event', label: 'integrations.event' },
    { id: 'status', label: 'integrations.state', width: '110px' },
    { id: 'answer', label: 'integrations.answer', priority: 2 },
    { id: 'attempts', label: 'integrations.attempts', isFigure: true, priority: 3, width: '90px' },
    { id: 'time', label: 'integrations.time', priority: 2, width: '150px' },
    { id: 'again', label: 'integrations.replay', width: '110px' },
  ];

  protected kindOf(status: WebhookDeliveryItemFragment['status']) {
    return status === 'DELIVERED' ? 'success' : status === 'DEAD' ? 'warning' : 'neutral';
  }

  protected exact(at: string): string {
    return formatExact(new Date(at), this.#language());
  }

  protected choose(status: State): void {
    this.status.set(status);
  }

  protected reload(): void {
    this.#first.reload();
  }

  protected async more(): Promise<void> {
    const [known, after] = [this.#page(), this.cursor()];
    if (!known || !after) return;
    const next = await this.asking.run(() => this.#load(this.webhookId(), this.status(), after));
    if (next) this.#page.set({ ...next, nodes: [...known.nodes, ...next.nodes] });
  }

  protected async replay(deliveries: readonly WebhookDeliveryItemFragment[]): Promise<void> {
    const input = { webhookId: this.webhookId(), deliveryIds: deliveries.map(({ id }) => id) };
    const answer = await this.asking.run(() => this.#api.run(WebhookReplayDocument, { input }));
    if (!answer) return;
    const { count } = answer.webhookReplay;
    this.#toast.success(this.#transloco.translate('integrations.replayed', { count }));
    this.reload();
  }

  async #load(webhookId: string, status: State, after: string | null) {
    const variables = { webhookId, status: status === 'ALL' ? null : status, after };
    const { webhookDeliveries } = await this.#api.run(WebhookDeliveriesDocument, variables);
    const { nodes, pageInfo } = webhookDeliveries;
    return { nodes, cursor: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null };
  }
}
